"""How curriculum documents are written, and what must hold across them.

Here: tracks, tags, exercise folders, skeletons, nodes of one's own.
Not here: reading the disk; texts come in as values.
"""
