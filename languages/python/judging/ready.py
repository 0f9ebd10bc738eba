"""Knows how pytest gets ready before there is anything to test; laid into a private copy beside the judge."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable
from importlib import import_module

import pytest

LATER = ("difflib", "xml.etree.ElementTree", "_pytest._argcomplete")
"""What pytest imports when a test has failed or the report is written."""
_UNTOLD = 86


class Wait:
    """A plugin of pytest that holds its session back, all set up, until the word to begin comes.

    Until then nothing of the exercise need be there, and nothing of it is looked at.
    """

    def __init__(self, begin: int, before: Callable[[], None], after: Callable[[], None]) -> None:
        """`begin` is the end of a pipe to read the word from; the others are called before and after."""
        self._begin, self._before, self._after = begin, before, after
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        os.close(nothing)

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self) -> None:
        """The first that looks for tests."""
        for name in LATER:
            import_module(name)
        self._before()
        gc.freeze()  # what is there now stays: a collection has only the exercise's own to look at
        gc.enable()
        if not os.read(self._begin, 1):
            os._exit(_UNTOLD)
        os.close(self._begin)
        self._after()
