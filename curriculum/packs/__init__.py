"""Other people's tracks as packs: what their files say, as nodes and exercises of ours. Pure.

Here: the tracks' own descriptions, hints and statements; ids, prerequisites, related nodes.
Not here: how a folder is run (languages.layouts), proof, and where packs are kept.
"""
