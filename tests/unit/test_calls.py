"""What the log keeps of engine calls: what they cost, how they went, and the rejected ones to play again."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orchestration.authoring.audit import audited, exported, record_of
from orchestration.authoring.usage import Cost, usage
from orchestration.desk import Desk
from orchestration.redaction import REMOVED, Redaction
from orchestration.stages.recording import MOST_KEPT
from schemas.errors import EngineError, LearnError, Reason, StageError, UsageError
from schemas.events import Event
from tests.fakes import Line, MemoryStore, ScriptedEngine, begun, desk, settings

SECRET = "pass\"word's worth"
PRIVATE = Redaction.of({"PROVIDER_KEY": SECRET, "HOME": "/home/ada", "LEVEL_KEY": "1"})


def rejected(**script: Line) -> Desk:
    """A desk whose one setup was rejected: a role with `_` for `-` answers every time like this."""
    lines = {role.replace("_", "-"): [line] * 9 for role, line in script.items()}
    engine = ScriptedEngine(lines)
    engine.tokens_a_call = 10
    laid = desk(engine=engine, redaction=PRIVATE, settings=settings(parallel=1))
    with pytest.raises(StageError):
        begun(laid)
    return laid


def played(text: str) -> list[dict[str, Any]]:
    """The lines of an exported file behind its record."""
    return [json.loads(line) for line in text.splitlines()][1:]


def failing(laid: Desk) -> Event:
    (event,) = audited(laid, failed=True)
    return event


def call(at: float, session: str, reason: str = "", retries: int = 0) -> Event:
    body = {
        "input_tokens": 100,
        "output_tokens": 7,
        "cached_tokens": 60,
        "duration_s": 1.5,
        "retries": retries,
        "reason": reason,
    }
    return Event("call", at, body, session, "P101", "python")


def day_of(at: float) -> str:
    return f"day {int(at)}"


def test_usage_sums_tries_tokens_and_time_by_session_and_by_day() -> None:
    found = usage(
        [call(1, "a"), call(1, "", "MALFORMED_REPLY", 1), call(2, "a", retries=2), call(2, "b")],
        day_of,
    )
    assert [(item.session, item.node, item.cost.calls) for item in found.sessions] == [
        ("a", "P101", 4),
        ("", "", 2),
        ("b", "P101", 1),
    ]
    assert found.days == (
        ("day 1", Cost(3, 1, 200, 14, 3.0, 120)),
        ("day 2", Cost(4, 0, 200, 14, 3.0, 120)),
    )
    assert found.total == Cost(7, 1, 400, 28, 6.0, 240)


@given(st.lists(st.tuples(st.integers(0, 5), st.sampled_from(["", "a", "b"]), st.integers(0, 3))))
def test_every_way_to_sum_usage_comes_to_the_same_total(calls: list[tuple[int, str, int]]) -> None:
    events = [call(at, session, retries=retries) for at, session, retries in calls]
    found = usage(events, day_of)
    by_session = [item.cost for item in found.sessions]
    by_day = [cost for _day, cost in found.days]
    for costs in (by_session, by_day):
        assert sum(cost.calls for cost in costs) == found.total.calls
        assert sum(cost.input_tokens for cost in costs) == found.total.input_tokens
        assert sum(cost.cached_tokens for cost in costs) == found.total.cached_tokens


def test_usage_of_an_empty_log_is_nothing() -> None:
    assert usage([], day_of).total == Cost()


def test_audit_lists_all_calls_newest_last_and_only_rejected_ones_when_asked() -> None:
    laid = rejected(test_expand="prose")
    assert [event.body["role"] for event in audited(laid)] == [
        "scaffold",
        "starter-expand",
        "test-expand",
    ]
    record = record_of(failing(laid))
    assert (record["role"], record["reason"], record["retries"]) == (
        "test-expand",
        "MALFORMED_REPLY",
        1,
    )
    assert "recording" not in record


def test_only_a_rejected_call_holds_what_was_sent_and_answered() -> None:
    laid = rejected(test_expand="prose")
    kept = [event.body.get("recording") for event in audited(laid)]
    assert kept[:2] == [None, None]
    assert kept[2]


def test_an_export_holds_the_packets_as_sent_and_all_that_led_to_the_failure() -> None:
    laid = rejected(test_expand="prose")
    event, text = exported(laid, str(failing(laid).body["packet"]))
    lines = played(text)
    assert event == failing(laid)
    assert [line["role"] for line in lines] == [
        "scaffold",
        "starter-expand",
        "test-expand",
        "test-expand",
    ]
    engine = laid.engine
    assert isinstance(engine, ScriptedEngine)
    sent = [item.packet.model_dump(mode="json") for item in engine.asked("test-expand")]
    assert [line.get("packet") for line in lines] == [None, None, *sent]
    assert [line["text"] for line in lines[2:]] == ["prose", "prose"]
    assert lines[3]["packet"]["policy_context"]["violations"] != []
    assert json.loads(text.splitlines()[0])["record"]["reason"] == "MALFORMED_REPLY"


def test_a_failure_of_the_engine_is_exported_with_its_reason() -> None:
    gone = EngineError(Reason.AUTH_REQUIRED, f"no login with {SECRET}")
    laid = rejected(scaffold=gone)
    (line,) = played(exported(laid, str(failing(laid).body["packet"]))[1])
    assert (line["reason"], line["final"]) == ("AUTH_REQUIRED", True)
    assert line["message"] == f"no login with {REMOVED}"


def test_a_call_refused_at_a_cap_is_exported_with_what_used_the_cap_up() -> None:
    laid = desk(engine=ScriptedEngine({"starter-expand": ["prose"]}))
    laid = replace(laid, settings=settings(max_calls_per_setup=3, parallel=1))
    with pytest.raises(StageError):
        begun(laid)
    event, text = exported(laid, str(failing(laid).body["packet"]))
    assert event.body["reason"] == "BUDGET_EXHAUSTED"
    assert [(line["role"], line.get("rejected")) for line in played(text)] == [
        ("scaffold", None),
        ("starter-expand", "MALFORMED_REPLY"),
        ("starter-expand", None),
    ]


def test_secrets_and_the_home_directory_stay_out_of_the_log() -> None:
    said = f"{SECRET} {json.dumps(SECRET)} sk-proj-0123456789abcdef /home/ada/x /home/adam 1"
    laid = rejected(scaffold=said)
    log = json.dumps([event.body for event in audited(laid)])
    assert "sk-proj" not in log
    (line, _again) = played(exported(laid, str(failing(laid).body["packet"]))[1])
    assert line["text"] == f'{REMOVED} "{REMOVED}" {REMOVED} ~/x /home/adam 1'


def test_a_secret_in_a_packet_leaves_its_json_whole() -> None:
    value = {"a\nneedle99": ["\needle99", {"needle99": 1}], "n": None}
    clean = Redaction(("needle99",)).tree(value)
    assert clean == {f"a\n{REMOVED}": ["\needle99", {REMOVED: 1}], "n": None}


@given(st.text())
def test_a_text_without_secrets_is_kept_as_it_is(said: str) -> None:
    assert Redaction().text(said.replace("sk-", "")) == said.replace("sk-", "")


def test_a_reply_that_is_far_too_long_is_cut_and_says_so() -> None:
    laid = rejected(scaffold="x" * (MOST_KEPT + 5))
    (line, _again) = played(exported(laid, str(failing(laid).body["packet"]))[1])
    assert (len(line["text"]), line["cut_from"]) == (MOST_KEPT, MOST_KEPT + 5)


def test_a_call_that_was_interrupted_is_no_accepted_call() -> None:
    class Interrupted(ScriptedEngine):
        def reply(self, call: Any) -> Any:
            raise KeyboardInterrupt

    laid = desk(engine=Interrupted())
    with pytest.raises(KeyboardInterrupt):
        begun(laid)
    assert failing(laid).body["reason"] == "CANCELLED"
    (line,) = played(exported(laid, str(failing(laid).body["packet"]))[1])
    assert (line["reason"], line["final"]) == ("CANCELLED", True)


def refusal(laid: Desk, packet: str) -> LearnError:
    with pytest.raises(UsageError) as refused:
        exported(laid, packet)
    return refused.value


def test_an_export_names_one_rejected_call_by_the_start_of_its_packet_id() -> None:
    laid = rejected(scaffold="prose")
    packet = str(failing(laid).body["packet"])
    assert exported(laid, packet[:4])[0] == failing(laid)
    assert "begins with 'zz'" in refusal(laid, "zz").message
    assert refusal(laid, "").reason is Reason.USAGE

    store = MemoryStore()
    both = replace(desk(store=store), redaction=PRIVATE)
    begun(both)
    assert refusal(both, "0").reason is Reason.AMBIGUOUS_PREFIX
    accepted = str(next(store.events("call")).body["packet"])
    assert "nothing to play again" in refusal(both, accepted).message
