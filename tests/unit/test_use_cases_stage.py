"""What one stage call may cost: who is asked again, how often, and when a setup ends."""

from __future__ import annotations

from itertools import pairwise, repeat
from typing import Any

import pytest

from orchestration.progress import CallRetried, Progress
from schemas.errors import EngineError, Reason, StageError
from tests.fakes import (
    FakeClock,
    Line,
    MemoryStore,
    ScriptedEngine,
    begun,
    desk,
    packaged_settings,
    settings,
)


def refused(engine: ScriptedEngine, **overrides: Any) -> StageError:
    """The error that a setup ends with."""
    with pytest.raises(StageError) as failed:
        begun(desk(engine=engine, **overrides))
    return failed.value


def retried(**changes: int) -> dict[str, int]:
    """The tries after each reason as shipped, but for these."""
    return {**packaged_settings().stage.transport_retries, **changes}


@pytest.mark.parametrize(
    ("line", "reason", "words"),
    [
        ("Sure! Here it is.", Reason.MALFORMED_REPLY, "answer with one JSON object"),
        ("", Reason.MALFORMED_REPLY, "the reply is empty"),
        ({"is_complete": "yes"}, Reason.SCHEMA_VALIDATION_FAILED, "is_complete: "),
        ({"content": ["line"] * 500}, Reason.SCHEMA_VALIDATION_FAILED, "is not of type 'string'"),
        ({"verdict": 1}, Reason.SCHEMA_VALIDATION_FAILED, "verdict"),
        ({"section_id": ""}, Reason.SCHEMA_VALIDATION_FAILED, "section_id: "),
        ({"file_path": "/etc/fares.py"}, Reason.POLICY_VIOLATION, "path-relative: "),
    ],
    ids=["prose", "empty", "type", "long value", "extra key", "length", "rule"],
)
def test_a_reply_that_breaks_its_contract_is_asked_again_once_with_the_violations(
    line: Line, reason: Reason, words: str
) -> None:
    heard: list[Progress] = []
    store, engine = MemoryStore(), ScriptedEngine({"starter-expand": [line]})
    begun(desk(engine=engine, store=store, report=heard.append))
    first, second = [call.packet for call in engine.asked("starter-expand")]
    assert first.policy_context.violations == ()
    assert words in "\n".join(second.policy_context.violations)
    assert first.packet_id != second.packet_id
    (told,) = [item for item in heard if isinstance(item, CallRetried)]
    assert (told.stage, told.reason, told.wait_s) == ("starter-expand", reason, 0.0)
    record = next(
        event.body for event in store.events("call") if event.body["role"] == "starter-expand"
    )
    assert (record["retries"], record["reason"]) == (1, "")

    engine = ScriptedEngine({"starter-expand": [line] * 9})
    error = refused(engine)
    assert (error.reason, error.stage) == (reason, "starter-expand")
    assert len(engine.asked("starter-expand")) == 2


def test_a_wrong_answer_must_name_a_known_misconception() -> None:
    answers = [
        {"tag": tag, "file_path": "fares.py", "content": content, "why": "Believes so."}
        for tag, content in (("any.logic.off_by_one", "n + 6\n"), ("made.up", "n * n\n"))
    ]
    engine = ScriptedEngine({"solution": [{"wrong_answers": answers}]})
    begun(desk(engine=engine))
    _, second = engine.asked("solution")
    (told,) = second.packet.policy_context.violations
    assert told.startswith("wrong-answer-tag: 'made.up' is not a known tag")


def test_transport_failures_are_retried_with_growing_pauses() -> None:
    lines = [EngineError(Reason.EXECUTION_FAILED, "exit 1")] * 5
    engine, clock = ScriptedEngine({"scaffold": lines}), FakeClock()
    begun(
        desk(
            engine=engine,
            clock=clock,
            settings=settings(transport_retries=retried(EXECUTION_FAILED=5)),
        )
    )
    assert len(engine.asked("scaffold")) == 6
    assert all(later >= sooner for sooner, later in pairwise(clock.sleeps))
    assert clock.sleeps[0] <= 1.0
    assert clock.sleeps[-1] >= 8.0


def test_a_pause_is_as_long_as_the_engine_asks_but_never_beyond_the_cap() -> None:
    lines = [EngineError(Reason.RATE_LIMITED, "later", retry_after_s=at) for at in (7.0, 900.0)]
    clock = FakeClock()
    begun(desk(engine=ScriptedEngine({"scaffold": lines}), clock=clock))
    assert clock.sleeps == [7.0, 20.0]


@pytest.mark.parametrize(
    ("reason", "calls"), [(Reason.ENGINE_TIMEOUT, 1), (Reason.ENGINE_UNAVAILABLE, 3)]
)
def test_transport_failures_end_after_the_retries_of_their_reason(
    reason: Reason, calls: int
) -> None:
    engine, clock = ScriptedEngine({"scaffold": repeat(EngineError(reason, "gone"))}), FakeClock()
    error = refused(engine, clock=clock)
    assert (error.reason, error.message, error.stage) == (reason, "gone", "scaffold")
    assert "/engine bank" in error.hint
    assert (len(engine.calls), len(clock.sleeps)) == (calls, calls - 1)


def test_a_timeout_is_tried_again_where_the_settings_say_so() -> None:
    engine = ScriptedEngine({"scaffold": [EngineError(Reason.ENGINE_TIMEOUT, "slow")] * 2})
    begun(desk(engine=engine, settings=settings(transport_retries=retried(ENGINE_TIMEOUT=2))))
    assert len(engine.asked("scaffold")) == 3


def test_each_reason_of_transport_has_tries_of_its_own() -> None:
    reasons = [Reason.RATE_LIMITED, Reason.EXECUTION_FAILED] * 2
    engine = ScriptedEngine({"scaffold": [EngineError(reason, "gone") for reason in reasons]})
    begun(desk(engine=engine))
    assert len(engine.asked("scaffold")) == 5


@pytest.mark.parametrize(
    "error",
    [
        EngineError(Reason.AUTH_REQUIRED, "no login"),
        EngineError(Reason.AUTH_REQUIRED, "no login", final=True),
        EngineError(Reason.RATE_LIMITED, "quota used up", final=True),
    ],
    ids=["auth", "auth, said to be final", "usage limit"],
)
def test_auth_and_usage_limits_are_never_retried(error: EngineError) -> None:
    engine, clock = ScriptedEngine({"scaffold": [error]}), FakeClock()
    assert refused(engine, clock=clock).reason is error.reason
    assert (len(engine.calls), clock.sleeps) == (1, [])


def test_the_two_budgets_of_retries_do_not_eat_each_other() -> None:
    lost = EngineError(Reason.EXECUTION_FAILED, "exit 1")
    engine = ScriptedEngine({"scaffold": [lost, "no JSON", lost]})
    begun(desk(engine=engine))
    assert len(engine.asked("scaffold")) == 4


@pytest.mark.parametrize(
    ("caps", "calls"), [({"max_calls_per_setup": 4}, 4), ({"max_tokens_per_setup": 250}, 3)]
)
def test_caps_on_calls_and_tokens_end_a_setup(caps: dict[str, int], calls: int) -> None:
    engine, store = ScriptedEngine(), MemoryStore()
    engine.tokens_a_call = 100
    error = refused(engine, store=store, settings=settings(**caps))
    assert error.reason is Reason.BUDGET_EXHAUSTED
    assert next(iter(caps)) in error.hint
    assert len(engine.calls) == calls
    assert not store.sessions()


def test_retries_count_towards_the_cap_on_calls() -> None:
    engine = ScriptedEngine({"scaffold": repeat(EngineError(Reason.EXECUTION_FAILED, "exit 1"))})
    laid = settings(max_calls_per_setup=3, transport_retries=retried(EXECUTION_FAILED=99))
    assert refused(engine, settings=laid).reason is Reason.BUDGET_EXHAUSTED
    assert len(engine.calls) == 3


@pytest.mark.parametrize(
    ("role", "cap"), [("starter-expand", 6), ("test-expand", 8), ("lesson-expand", 12)]
)
def test_a_loop_that_never_says_complete_ends_at_its_cap(role: str, cap: int) -> None:
    engine = ScriptedEngine({role: repeat({"is_complete": False})})
    session = begun(desk(engine=engine))
    assert len(engine.asked(role)) == cap
    assert [call.packet.output_contract.iteration for call in engine.asked(role)] == list(
        range(1, cap + 1)
    )
    assert session.calls == len(engine.calls)


def test_every_call_is_one_audit_record_accepted_or_not() -> None:
    store = MemoryStore()
    engine = ScriptedEngine({"solution": [{"files": []}], "lesson-expand": ["x", "y"]})
    engine.tokens_a_call = 10
    refused(engine, store=store)
    records = [event.body for event in store.events("call")]
    assert [record["role"] for record in records] == [
        "scaffold",
        "starter-expand",
        "test-expand",
        "solution",
        "lesson-expand",
    ]
    assert [record["retries"] for record in records] == [0, 0, 0, 1, 1]
    assert [record["reason"] for record in records] == ["", "", "", "", "MALFORMED_REPLY"]
    assert [record["input_tokens"] for record in records] == [10, 10, 10, 20, 20]
    assert {(record["engine"], record["node"]) for record in records} == {("scripted", "P101")}


def test_a_setup_tells_what_it_cost() -> None:
    engine = ScriptedEngine({"scaffold": ["no JSON"]})
    engine.tokens_a_call = 10
    session = begun(desk(engine=engine))
    assert (session.calls, session.tokens) == (8, 80)
