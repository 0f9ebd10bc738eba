"""What is laid beside the tests of a Node project in a private copy, to run there by itself.

Here: the judge, and what its children load before anything of the exercise: the lock, the witnesses, the
reporter. Not here: whether it is laid there (seal), reading what came of it (report).
"""
