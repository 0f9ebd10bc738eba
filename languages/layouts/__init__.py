"""Layouts of other people's folders as data: one module a family, each from a listing to a Layout.

Here: how a folder is recognised, which of its files are whose, which command runs it.
Not here: reading the disk, running, and what the commands print.
"""
