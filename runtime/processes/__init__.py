"""The one door to subprocess, and how nothing of a program is left behind.

Here: start, follow, limit, interrupt and end one program; its output made safe.
Not here: what is run, in which folder, behind which walls.
"""
