"""What a failing run shows: from evidence and code to a named wrong belief, or silence.

Here: triggers, shapes of output, shapes of code, suspects.
Not here: what follows from it (learner), or words of a screen.
"""
