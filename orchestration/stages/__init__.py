"""One engine call and the loops of calls that write an exercise.

Here: packet to engine to schema to policy to retry, the expand loop, repair, instruction texts.
Not here: what a packet holds (packets), what a rule forbids (policy), or the gate itself (proof).
"""
