"""What codex prints line by line: how a turn ended, whatever stands between the lines."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from runtime.engines.codex.events import Transcript, read_events

STARTED = {"type": "thread.started", "thread_id": "t"}
MESSAGE = {"type": "item.completed", "item": {"type": "agent_message", "text": "{}"}}
WARNING = {"type": "item.completed", "item": {"type": "error", "message": "Falling back"}}
TOOL = {"type": "item.completed", "item": {"type": "command_execution", "command": "ls"}}
RETRY = {"type": "error", "message": "Reconnecting... 1/5"}
FAILED = {"type": "turn.failed", "error": {"message": "unexpected status 401"}}
DONE = {
    "type": "turn.completed",
    "usage": {"input_tokens": 1200, "cached_input_tokens": 900, "output_tokens": 34},
}

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


def lines(*events: Any) -> str:
    return "".join(json.dumps(event) + "\n" for event in events)


def test_a_good_turn_is_completed_with_its_tokens() -> None:
    assert read_events(lines(STARTED, MESSAGE, DONE)) == Transcript(
        completed=True,
        last="turn.completed",
        input_tokens=1200,
        output_tokens=34,
        cached_tokens=900,
    )


def test_a_warning_and_a_retry_do_not_spoil_a_turn_that_was_completed() -> None:
    read = read_events(lines(STARTED, RETRY, WARNING, MESSAGE, DONE))
    assert (read.completed, read.failure) == (True, "")


def test_the_failure_is_the_turns_own_word() -> None:
    read = read_events(lines(STARTED, RETRY, FAILED))
    assert (read.completed, read.failure) == (False, "unexpected status 401")


def test_events_that_break_off_tell_the_last_error() -> None:
    assert read_events(lines(STARTED, RETRY)).failure == "Reconnecting... 1/5"


def test_a_turn_is_not_completed_if_anything_comes_after() -> None:
    assert not read_events(lines(STARTED, DONE, FAILED)).completed


def test_tools_are_told_from_words() -> None:
    assert read_events(lines(MESSAGE, TOOL, WARNING, TOOL)).tools == ("command_execution",) * 2


@given(st.text() | st.lists(JSON).map(lambda values: lines(*values)))
def test_no_output_breaks_the_reading(stdout: str) -> None:
    read = read_events(stdout)
    assert read.input_tokens >= 0
    assert not read.completed or read.last == "turn.completed"


@given(
    st.dictionaries(st.sampled_from(["type", "item", "error", "usage", "message"]), JSON),
    st.sampled_from(["turn.completed", "turn.failed", "error", "item.completed", "other"]),
)
def test_events_with_odd_fields_do_not_break_the_reading(fields: Any, kind: str) -> None:
    assert read_events(lines({**fields, "type": kind})).last == kind


@given(st.lists(st.text(alphabet=st.characters(exclude_characters="\n{")), max_size=5))
def test_lines_that_are_no_events_change_nothing(noise: list[str]) -> None:
    """Each stands on a line of its own, before, between and after the events."""
    events = [STARTED, TOOL, DONE]
    mixed = "\n".join([*noise, *(f"{lines(event)}" + "\n".join(noise) for event in events)])
    assert read_events(mixed) == read_events(lines(*events))
