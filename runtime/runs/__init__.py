"""One run of a learner's code: a private copy, the real toolchain, evidence.

Here: the copy, its layout, its furnishing, the gate between build and tests, the runner.
Not here: walls (sandbox), formats of output (parsers), the door to subprocess (processes).
"""
