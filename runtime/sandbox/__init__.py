"""The walls around a run: tiers, the choice between them, what a run may see.

Here: bubblewrap, Landlock, sandbox-exec, probe and note.
Not here: what is run behind the walls, or its results.
"""
