"""The gate before every learner: starter fails, solution passes, wrong answers are rejected.

Here: assembling an exercise from sections, running its variants, findings and verdicts.
Not here: calls to an engine; a finding that needs one is told to making/repair.
"""
