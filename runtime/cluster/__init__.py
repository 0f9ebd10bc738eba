"""Where jobs are done: here, one after the other, or on the workers of a Dask cluster.

Here: the two pools, the line from a worker to the command, the look at a worker. Only `dask_pool` and what
runs on a worker import `distributed`, which is the extra `cluster`. Not here: what a job is.
"""
