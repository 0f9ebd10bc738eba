"""What is laid beside pytest in a private copy, to run there by itself: the judge and its own modules.

Here: the judge, and what its child needs: comparing, the check for patches, what a failed
test tells. Not here: whether a command is put under it (seal), reading what came of it (report).
"""
