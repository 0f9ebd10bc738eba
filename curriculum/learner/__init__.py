"""The model of a learner: mastery, history, tallies, remedies, selection.

Here: pure functions of the record and the clock that is passed in.
Not here: disk, engines, or evidence of a single run (diagnosis).
"""
