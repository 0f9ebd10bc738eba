"""Where words go: screens, streams, themes, JSON shapes, and errors as words.

Here: the two renderers of one stream, terminal and JSON.
Not here: what a command says (views) or does (handlers).
"""
