"""The prerequisite graph: nodes, their order, how topics map to them, where they are drawn.

Here: pure functions of tracks and words.
Not here: what a learner knows (learner), or how files are written (content).
"""
