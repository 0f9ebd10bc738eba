"""What of a learner's next run is done before it is asked for.

Here: what is known of such a run, the processes that wait for one, and the one that keeps them.
Not here: how a run is laid out, walled in and read (runs), the door to subprocess (processes).
"""
