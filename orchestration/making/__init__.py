"""Makes an exercise: the calls of a setup, its loops, what is kept of them, and their repair.

Here: what each stage of a setup asks for, the expand loop, what runs beside the rest, the repair loop.
Not here: one call with its tries (stages), what a packet holds (packets), the gate itself (proof).
"""
