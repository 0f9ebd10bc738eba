"""The files of one home and of the installation: settings, workspaces, banks, instruction texts.

Here: reading them without trust, writing them whole or not at all.
Not here: the store, and anything that runs.
"""
