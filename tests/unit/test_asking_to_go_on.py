"""What a learner is asked about a setup that is not finished, and what becomes of each answer."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

import pytest

from orchestration.desk import Desk
from orchestration.making.request import StartRequest
from schemas.errors import EngineError, Reason, StageError
from schemas.kept import KeptReply, KeptSetup
from shell.asking.going_on import Way, after_failure, way_on
from shell.base.app import App, Options
from tests.fakes import MemoryKept, desk

PLAN = KeptReply("scaffold:0:1", "{}")
SECTION = KeptReply("lesson-expand:0:1", "{}")
KEPT = KeptSetup("aa", "python", "P101", "D1", "", "codex", 5.0, "Fares", 9, False, (PLAN, SECTION))


class Person:
    """Chooses what a test says, and remembers what was offered."""

    def __init__(self, answer: str | None) -> None:
        self._answer = answer
        self.asked = ""
        self.offered: list[str] = []

    def __call__(self, title: str, options: Options) -> str | None:
        self.asked, self.offered = title, [key for key, _words in options]
        assert self._answer is None or self._answer in self.offered
        return self._answer


def shell(kept: KeptSetup, person: Person | None) -> tuple[App, Desk, StartRequest, MemoryKept]:
    store = MemoryKept()
    store.keep(kept)
    laid = desk(kept=store)
    request = StartRequest(laid.curriculum.node("python", "P101"), "D1")
    return App(cast(Any, None), choose=person), laid, request, store


@pytest.mark.parametrize(
    ("answer", "way", "left"),
    [("on", Way(KEPT), True), ("anew", Way(), False), ("discard", None, False), (None, None, True)],
)
def test_a_setup_that_is_kept_is_gone_on_with_or_forgotten_as_the_learner_says(
    answer: str | None, way: Way | None, left: bool
) -> None:
    person = Person(answer)
    app, laid, request, store = shell(KEPT, person)
    assert way_on(app, laid, request) == way
    assert bool(store.texts) is left
    assert "2 of about 9 calls are kept" in person.asked
    assert "codex “Fares”" in person.asked


def test_to_begin_with_half_a_lesson_is_offered_once_the_exercise_is_proved() -> None:
    proved, person = replace(KEPT, proved=True), Person("later")
    app, laid, request, _store = shell(proved, person)
    assert way_on(app, laid, request) == Way(proved, lesson_later=True)
    app, laid, request, _store = shell(KEPT, Person("on"))
    assert way_on(app, laid, request, frozenset({"lesson-later"})) == Way(KEPT)


def test_where_nobody_can_be_asked_it_goes_on_unless_a_flag_says_otherwise() -> None:
    app, laid, request, store = shell(KEPT, None)
    assert way_on(app, laid, request) == Way(KEPT)
    assert way_on(app, laid, request, frozenset({"anew"})) == Way()
    assert store.texts == {}
    assert way_on(app, laid, request) == Way()


REFUSED = StageError(Reason.AUTH_REQUIRED, "no login", stage="lesson-expand")


@pytest.mark.parametrize(
    ("error", "proved", "offered"),
    [
        (KeyboardInterrupt(), False, ["keep", "discard"]),
        (KeyboardInterrupt(), True, ["later", "keep", "discard"]),
        (REFUSED, True, ["later", "keep", "discard"]),
        (REFUSED, False, []),
    ],
)
def test_what_is_offered_when_a_setup_ends_early(
    error: StageError | KeyboardInterrupt, proved: bool, offered: list[str]
) -> None:
    person = Person("later" if proved else "keep" if offered else None)
    kept = replace(KEPT, proved=proved)
    app, laid, request, store = shell(kept, person)
    way = after_failure(app, laid, request, error)
    assert person.offered == offered
    assert way == (Way(kept, lesson_later=True) if proved else None)
    assert store.texts


def test_what_is_discarded_after_ctrl_c_is_gone_and_nothing_is_asked_where_nobody_is() -> None:
    app, laid, request, store = shell(KEPT, Person("discard"))
    assert after_failure(app, laid, request, KeyboardInterrupt()) is None
    assert store.texts == {}
    app, laid, request, store = shell(KEPT, None)
    assert after_failure(app, laid, request, EngineError(Reason.CANCELLED, "stopped")) is None
    assert store.texts
