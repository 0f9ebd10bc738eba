"""The next exercise is written ahead, within its cap, and starts without another call."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

import pytest

from orchestration.desk import Desk
from orchestration.making.going_on import kept_for
from orchestration.making.request import StartRequest
from orchestration.use_cases.attempt import attempt
from orchestration.use_cases.prepare import LEAST_CALLS, calls_left, coming, is_ready, prepare
from orchestration.use_cases.start import start
from schemas.errors import EngineError, Reason, StageError
from schemas.session import Session
from shell.asking.going_on import Way, way_on
from shell.base.app import App, Options
from tests.fake_exercise import SOLVED
from tests.fakes import FakeClock, ScriptedEngine, begun, desk, packaged_settings, write


def at_work(**overrides: Any) -> tuple[Desk, Session, StartRequest]:
    """A learner in the middle of P101, and what comes next."""
    laid = desk(**overrides)
    session = begun(laid)
    request = coming(laid, session)
    assert request is not None
    return laid, session, request


def test_what_comes_is_what_a_pass_will_lead_to() -> None:
    laid, session, request = at_work()
    assert request.node.id != "P101"
    write(laid, session, SOLVED)
    passed = attempt(laid, session.id).session
    after = coming(laid, passed)
    assert after is not None
    assert after.node.id == request.node.id


def test_a_prepared_exercise_starts_without_a_call_and_without_a_question() -> None:
    laid, _session, request = at_work()
    assert not is_ready(laid, request)
    assert prepare(laid, request)
    assert is_ready(laid, request)
    silent = ScriptedEngine()
    laid = replace(laid, engine=silent)
    asked: list[str] = []

    def choose(title: str, _options: Options) -> None:
        asked.append(title)

    app = App(cast(Any, None), choose=choose)
    way = way_on(app, laid, request)
    assert isinstance(way, Way)
    started = start(laid, request, kept=way.kept)
    assert (asked, silent.calls, started.session.calls) == ([], [], 0)
    assert len(started.stored.exercise.sections) == 3


def test_what_is_spent_ahead_is_capped_by_the_day() -> None:
    clock = FakeClock()
    few = replace(packaged_settings(), prefetch_calls=LEAST_CALLS + 1)
    laid, _session, request = at_work(clock=clock, settings=few)
    assert prepare(laid, request)
    assert calls_left(laid) < LEAST_CALLS
    other = StartRequest(laid.curriculum.node("python", "P101"), "D1")
    assert not prepare(laid, other)
    assert is_ready(laid, request)
    clock.at += 86_401.0
    assert calls_left(laid) == LEAST_CALLS + 1


def test_what_was_prepared_for_another_node_is_dropped() -> None:
    laid, _session, request = at_work()
    prepare(laid, request)
    other = StartRequest(laid.curriculum.node("python", "P101"), "D1")
    prepare(laid, other)
    assert (is_ready(laid, request), is_ready(laid, other)) == (False, True)


def test_a_limit_ends_it_at_once_and_what_was_accepted_is_kept() -> None:
    laid, _session, request = at_work()
    limited = ScriptedEngine({"test-expand": [EngineError(Reason.RATE_LIMITED, "later")] * 9})
    with pytest.raises(StageError):
        prepare(replace(laid, engine=limited), request)
    assert len(limited.asked("test-expand")) == 1
    kept = kept_for(laid, request)
    assert kept is not None
    assert (kept.calls, kept.whole) == (2, False)
    assert calls_left(laid) == laid.settings.prefetch_calls - 3
