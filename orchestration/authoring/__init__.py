"""What authors and keepers of an installation ask for: checks of content, and the record of calls.

Here: check of exercises, of fixtures, policy on folders, audit and usage.
Not here: anything that a learner meets on the way through an exercise.
"""
