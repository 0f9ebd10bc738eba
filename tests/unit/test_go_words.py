"""Explanations of Go's messages, word for word where a name, a number or an article is put in."""

from __future__ import annotations

import re

import pytest

from curriculum.diagnosis.messages import explained, parse_messages
from languages.go import building
from schemas.evidence import Diagnostic
from tests.bundled import LANGUAGES

PATH = LANGUAGES.part("go", "messages.toml")
assert PATH is not None
KNOWN = parse_messages(str(PATH), PATH.read_text("utf-8"))
SAID = [
    (
        "cannot use int64(len(name)) (value of type int64) as int value in return statement",
        "compile",
        "Convert to the type that is wanted: `int(len(name))`.",
    ),
    (
        "cannot use n (variable of type float64) as int value in return statement",
        "compile",
        "the type `int` is wanted, and Go converts no number by itself. Write `int(n)`.",
    ),
    (
        "assignment mismatch: 1 variable but g returns 2 values",
        "compile",
        "On the left: 1 variable; and `g` gives 2 values.",
    ),
    (
        "panic: runtime error: index out of range [1] with length 1",
        "panic",
        "Element 1 was asked for, and the length is 1.",
    ),
    (
        "panic: unexpected call to os.Exit(0) during test",
        "panic",
        "The program ended itself: `os.Exit(0)` was called",
    ),
    (
        "fatal error: out of memory allocating heap arena metadata",
        "panic",
        "The program asked for more memory than it may have.",
    ),
]


@pytest.mark.parametrize(("said", "code", "words"), SAID)
def test_a_message_is_told_in_plain_words(said: str, code: str, words: str) -> None:
    assert words in explained(KNOWN, Diagnostic("error", said, code))[1]


def test_no_article_stands_before_a_type_that_is_put_in() -> None:
    """`a `int`` is no English, and which article fits is not known."""
    for item in KNOWN:
        found = re.search(r"\b[Aa]n? `\{(?:type|have|want|part)\}", item.means + item.look)
        assert found is None, item.id


def test_no_words_promise_a_place_below() -> None:
    """Where a program ended itself there is none, and where it panicked it stands above."""
    assert [item.id for item in KNOWN if "place below" in item.means + item.look] == []


def test_a_program_in_place_of_the_package_is_explained() -> None:
    said = (
        "# exercise/tests\n"
        'tests/a_test.go:6:2: import "exercise/src" is a program, not an importable package\n'
        "FAIL\texercise/tests [setup failed]\nFAIL"
    )
    (found,) = building.diagnostics(said)
    assert "begins with `package main`" in explained(KNOWN, found)[1]
