"""The interactive prompt: editing, completion, greeting, toolbar, the loop.

Here: all that needs a terminal or prepares its first prompt.
Not here: piped and argv use (cli).
"""
