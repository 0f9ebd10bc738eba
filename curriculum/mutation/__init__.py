"""Small faults of a solution that good tests notice, and lazy answers that they must reject.

Here: edits by language, stubs put back, trivial answers.
Not here: running any of them (orchestration/proof).
"""
