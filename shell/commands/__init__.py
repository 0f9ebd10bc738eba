"""The table of commands, how a line becomes one of them, and one turn.

Here: one row a command; dispatch.
Not here: what a command does (handlers).
"""
