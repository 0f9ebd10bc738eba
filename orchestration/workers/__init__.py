"""What any command needs of the machines that work for it: a pool, and tools in common.

Not here: which jobs there are (forge, grading, authoring), how one reaches a worker (runtime/cluster).
"""
