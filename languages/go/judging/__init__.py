"""What runs inside a private copy of a Go exercise, as a process of its own.

Here: the judge, and the package that the tests bear witness with. Not here: what is made of the
judge's report (report.py).
"""
