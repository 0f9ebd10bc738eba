"""Which system calls a run is refused, and the program that confines without namespaces.

Here: the filter as instructions, its lists, the launcher.
Not here: the choice of a tier.
"""
