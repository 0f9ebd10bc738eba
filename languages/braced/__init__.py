"""What languages with braces share: tokens, functions, small changes, lazy answers.

Here: readers of source that need no compiler. Not here: what only one of the languages has.
"""
