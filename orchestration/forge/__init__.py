"""Writes a course's worth of exercises, on as many machines as there are.

Here: the plan's tasks, what one task is on a worker, the caps that all of them share, what is admitted to
the bank, the loop that hands tasks out. Not here: how one exercise is made (making), how a job reaches a
worker (runtime/cluster), what is written where (runtime/course).
"""
