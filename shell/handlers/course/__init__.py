"""Commands for teachers, which may run on many machines: forge and grade.

Here: what was typed, as a plan or submissions, and what is written at the end. Not here: the work itself.
"""
