"""Knows how the tests of a run are sealed, so that only their own end can make it a pass.

What a test program prints, and the status it ends with, are in the hands of the code under test.
So a process that never runs that code owns the status of the run, and gives 0 only when every test
has told it, with a word made for this one run, that it came to its end.
docs/decisions/010-forged-passes.md tells what this stops and what it cannot.
"""

from __future__ import annotations

UNPROVED = 86
"""Exit status of a judge whose tests ended their process with 0 and did not all come to their end."""
