"""Knows how to spoil a good document: what a person, a model or a broken disk might make of it.

Every property takes 25 examples in the normal run. A deep run finds what those miss:

    LEARN_FUZZ=2000 pytest -n 2 tests/unit/test_fuzz.py tests/integration/test_fuzz_files.py \\
        tests/unit/test_parsers_fuzz.py
"""

from __future__ import annotations

import json
import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any, TypeVar

import pytest
from hypothesis import settings
from hypothesis import strategies as st

from schemas.errors import LearnError, Reason

T = TypeVar("T")

NORMALLY = 25
DEEP = int(os.environ.get("LEARN_FUZZ", "0"))
fuzzed = settings(max_examples=DEEP or NORMALLY, deadline=None)
PATIENCE_S = 30.0
"""No parser takes this long for a page of text unless it hangs."""

PIECES = st.sampled_from(
    [
        *("", " ", "\n", "\t", "\r\n", "\0", "\x1b[2J", "\x9b", "\u202e", "\ufeff", "\u2028"),
        *('"', "'", '"""', "'''", "\\", "{", "}", "[", "]", "[[", "]]", "=", ":", ",", "#", "//"),
        *(
            "-1",
            "1e999",
            "NaN",
            "Infinity",
            "0x",
            "9" * 40,
            "9" * 5000,
            "true",
            "null",
            "1979-05-27",
        ),
        *(
            "../",
            "/etc/passwd",
            "~",
            "a/../b",
            "C:\\",
            "con",
            ".git/config",
            "a" * 300,
            "é",
            "\ud7ff",
        ),
        *("[" * 3000, '{"a":' * 3000, "(" * 3000, "[a.b]\n", "a.b.c = 1\n", "x = " + "[" * 2000),
        *("rust", "python", "P101", "R999", "D4", "ex-1", "tag", "T.t", "<![CDATA[", "&#0;", "```"),
    ]
)


def spoilt(good: str) -> st.SearchStrategy[str]:
    """`good` with one to five spans replaced, most of them by something that means trouble."""
    edit = st.tuples(st.integers(0, len(good)), st.integers(0, 40), PIECES | st.text(max_size=12))

    def apply(edits: list[tuple[int, int, str]]) -> str:
        text = good
        for start, length, piece in edits:
            text = text[:start] + piece + text[start + length :]
        return text

    return st.lists(edit, min_size=1, max_size=5).map(apply)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | PIECES,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)


@st.composite
def bent(draw: st.DrawFn, good: Any) -> Any:
    """A JSON value like `good` with one to three of its parts replaced, removed or doubled."""
    value = json.loads(json.dumps(good))
    for _edit in range(draw(st.integers(1, 3))):
        value = _bend(draw, value)
    return value


def _bend(draw: st.DrawFn, value: Any) -> Any:
    """One edit somewhere inside: a value replaced, a key removed or added, an item doubled."""
    if not isinstance(value, dict | list) or not value or draw(st.integers(0, 3)) == 0:
        return draw(VALUES)
    keys: list[Any] = sorted(value) if isinstance(value, dict) else list(range(len(value)))
    key, what = draw(st.sampled_from(keys)), draw(st.integers(0, 5))
    if what == 0:
        del value[key]
    elif what > 1:
        value[key] = _bend(draw, value[key])
    elif isinstance(value, list):
        value.append(value[key])
    else:
        value[draw(st.text(max_size=8))] = draw(VALUES)
    return value


@contextmanager
def bounded() -> Iterator[None]:
    """Fails the test if the block hangs."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def hangs(_number: int, _frame: FrameType | None) -> None:
        pytest.fail(f"no answer after {PATIENCE_S:g} s")

    before = signal.signal(signal.SIGALRM, hangs)
    signal.setitimer(signal.ITIMER_REAL, PATIENCE_S)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def answered(act: Callable[[], T], *reasons: Reason) -> T | None:
    """What `act` returns, or None if it refuses for one of `reasons`, in words that can be shown."""
    with bounded():
        try:
            return act()
        except LearnError as error:
            assert error.reason in reasons, error.reason
            assert error.message
            json.dumps(error.as_json(), default=str).encode()
            return None
