"""Runs what a class handed in, as /attempt runs what one learner wrote, and sums it up.

Here: one submission on a worker, the table, what the class page shows. Not here: how folders and archives
are read (runtime/course), how a job reaches a worker (runtime/cluster), what pages look like (shell/views).
"""
