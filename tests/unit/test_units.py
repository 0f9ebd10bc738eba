"""Which unit a hint is about where nothing was built."""

from __future__ import annotations

from dataclasses import replace

import pytest

from curriculum.content.parse import parse_exercise
from orchestration.guidance.units import error_outside, unit_in_work
from orchestration.use_cases.attempt import attempt
from orchestration.use_cases.hint import hint
from runtime.home.bank_folders import read_folder
from schemas.content import SourceFile, Unit
from schemas.errors import UsageError
from schemas.evidence import Diagnostic, Evidence
from schemas.session import Session, StoredExercise
from tests.content.proofs import BANK, named
from tests.fake_exercise import NOT_BUILDING
from tests.fakes import MemoryStore, begun, desk, write

SOLVED = """package clay

import (
	"strings"
	"unicode/utf8"
)

func Stamps(name string) int {
	return utf8.RuneCountInString(name)
}

func Initial(name string) string {
	short := Stamps(name) < 2
	return name[0]
}

func Dotted(name string) string {
	return name
}
"""


SOURCES = (SourceFile("clay.go", SOLVED),)


def after(error: Diagnostic) -> tuple[Session, StoredExercise]:
    """A session with letters in clay whose latest attempt ended with this error."""
    laid = desk()
    session = begun(laid)
    write(laid, session, NOT_BUILDING)
    attempt(laid, session.id)
    stored, session = laid.exercise(session.id)
    folder = BANK / "go" / "G105-clay-letters"
    exercise = parse_exercise(named(folder), read_folder(folder))
    evidence = Evidence(build="failed", diagnostics=(error,))
    latest = replace(session.attempts[-1], evidence=evidence)
    return replace(session, attempts=(latest,)), replace(stored, exercise=exercise)


def in_work(error: Diagnostic) -> Unit | None:
    return unit_in_work(*after(error), SOURCES)


@pytest.mark.parametrize("line", [13, 14])
def test_a_hint_is_about_the_function_that_the_error_stands_in(line: int) -> None:
    """Though a call of another unit's function stands closer above it."""
    error = Diagnostic("error", "short declared but not used", "compile", "src/clay.go", line)
    unit = in_work(error)
    assert unit is not None
    assert unit.symbol == "Initial"


def test_a_hint_is_about_the_function_that_a_test_misses() -> None:
    error = Diagnostic("error", "undefined: clay.Dotted", "compile", "tests/clay_test.go", 40)
    unit = in_work(error)
    assert unit is not None
    assert unit.symbol == "Dotted"
    assert error_outside(*after(error), SOURCES) is None


@pytest.mark.parametrize(
    ("said", "file", "line"),
    [
        ('"strings" imported and not used', "src/clay.go", 4),
        ('import "exercise/src" is a program, not an importable package', "tests/a_test.go", 6),
    ],
)
def test_an_error_outside_of_the_units_is_about_none(said: str, file: str, line: int) -> None:
    error = Diagnostic("error", said, "compile", file, line)
    assert error_outside(*after(error), SOURCES) == error


def test_no_hint_is_used_up_by_an_error_outside_of_the_units() -> None:
    store = MemoryStore()
    laid = desk(store=store)
    session = begun(laid)
    write(laid, session, NOT_BUILDING)
    attempt(laid, session.id)
    kept = store.kept[session.id]
    error = Diagnostic("error", "No module named 'mats'", "ImportError", "elsewhere.py", 1)
    evidence = Evidence(build="failed", diagnostics=(error,))
    latest = replace(kept.attempts[-1], evidence=evidence)
    store.kept[session.id] = replace(kept, attempts=(latest,))
    with pytest.raises(UsageError, match=r"mend this first: elsewhere\.py:1: No module named"):
        hint(laid, session.id)
    assert store.kept[session.id].hints == ()
