"""What passes between a command and the many machines that work for it.

Here: plans and tasks of a forge, jobs and what came of them, what was handed in, what a worker has.
Not here: how jobs reach a worker (runtime/cluster), or what is done with them (orchestration).
"""
