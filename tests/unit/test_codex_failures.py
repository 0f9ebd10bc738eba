"""Every ending of a codex run becomes one reason, a next step, and words that may be shown."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.engines.codex.events import Transcript
from runtime.engines.codex.failures import Ending, failure, refused_name, stderr_words
from runtime.engines.programs.service_words import retry_after, safe
from schemas.errors import EngineError, Reason
from schemas.exchange.calls import Finished
from schemas.settings import CodexSettings

SETTINGS = CodexSettings(
    binary="",
    model="",
    effort="",
    provider_base_url="http://x/v1",
    provider_env_key="MY_KEY",
    extra_args=(),
)
SECRET = "hunter2-hunter2"
BAD_SCHEMA = json.dumps({"error": {"code": "invalid_json_schema", "message": "x"}})
BAD_REQUEST = json.dumps({"error": {"type": "invalid_request_error", "message": "x"}})


def told(message: str) -> EngineError:
    """The error for a turn that failed with this message."""
    ending = Ending(Finished(1), Transcript(failure=message, last="turn.failed"), 180.0)
    error = failure(ending, SETTINGS, (SECRET,))
    assert error is not None
    return error


def before_the_turn(status: int | None, stderr: str, signal: int | None = None) -> EngineError:
    """The error for a run that printed no event."""
    ending = Ending(Finished(status, signal, stderr=stderr), Transcript(), 180.0)
    error = failure(ending, SETTINGS, (SECRET,))
    assert error is not None
    return error


@pytest.mark.parametrize(
    ("message", "reason", "final"),
    [
        ("unexpected status 401 Unauthorized: x", Reason.AUTH_REQUIRED, True),
        ("unexpected status 403 Forbidden: x", Reason.AUTH_REQUIRED, True),
        ("Your refresh token was revoked. Please sign in again.", Reason.AUTH_REQUIRED, True),
        (
            "exceeded retry limit, last status: 429 Too Many Requests",
            Reason.RATE_LIMITED,
            False,
        ),
        ("rate limit exceeded: try again in 1.5s", Reason.RATE_LIMITED, False),
        ("Quota exceeded. Check your plan and billing details.", Reason.RATE_LIMITED, True),
        ("You’ve hit your usage limit. Try again at 7:13 PM.", Reason.RATE_LIMITED, True),
        ("We’re currently experiencing high demand", Reason.ENGINE_UNAVAILABLE, False),
        ("unexpected status 502 Bad Gateway: 401 pages", Reason.ENGINE_UNAVAILABLE, False),
        ("Selected model is at capacity.", Reason.ENGINE_UNAVAILABLE, False),
        ("Connection failed: error sending request", Reason.ENGINE_UNAVAILABLE, False),
        (
            "stream disconnected before completion: stream closed before response.completed",
            Reason.ENGINE_UNAVAILABLE,
            False,
        ),
        (
            "stream disconnected before completion: idle timeout waiting for SSE",
            Reason.ENGINE_TIMEOUT,
            False,
        ),
        ("stream disconnected before completion: UTF8 error", Reason.MALFORMED_REPLY, False),
        ("Codex ran out of room in the model's context window.", Reason.INVALID_CONTEXT, True),
        ("The model `x` does not exist", Reason.ENGINE_UNAVAILABLE, True),
        ("Incomplete response returned, reason: max_output_tokens", Reason.EXECUTION_FAILED, False),
        ("budget reached", Reason.EXECUTION_FAILED, True),
        ("something nobody ever said before", Reason.EXECUTION_FAILED, False),
        (BAD_SCHEMA, Reason.EXECUTION_FAILED, True),
        (BAD_REQUEST, Reason.EXECUTION_FAILED, True),
    ],
)
def test_a_failed_turn_has_the_reason_of_its_words(
    message: str, reason: Reason, final: bool
) -> None:
    error = told(message)
    assert (error.reason, error.final) == (reason, final)
    assert "/engine bank" in error.hint


@pytest.mark.parametrize(
    ("status", "stderr", "reason", "final", "says"),
    [
        (1, "Missing environment variable: `MY_KEY`.", Reason.AUTH_REQUIRED, True, "MY_KEY"),
        (2, "error: unexpected argument '--x' found", Reason.ENGINE_UNAVAILABLE, True, "--x"),
        (1, "Error: Unknown feature flag: zork", Reason.ENGINE_UNAVAILABLE, True, "zork"),
        (
            1,
            "2026-01-01T00:00:00Z ERROR codex_x: y\nInput exceeds the maximum length",
            Reason.INVALID_CONTEXT,
            True,
            "exceeds",
        ),
        (1, "Error: CODEX_HOME does not exist", Reason.ENGINE_UNAVAILABLE, True, "folder"),
        (101, "thread 'main' panicked at x", Reason.EXECUTION_FAILED, False, "101"),
        (1, "", Reason.EXECUTION_FAILED, False, "status 1"),
        (0, "", Reason.EXECUTION_FAILED, False, "no answer"),
    ],
)
def test_an_end_without_events_is_told_by_status_and_stderr(
    status: int, stderr: str, reason: Reason, final: bool, says: str
) -> None:
    error = before_the_turn(status, f"WARNING: proceeding\n{stderr}")
    assert (error.reason, error.final) == (reason, final)
    assert says in error.message


def test_a_signal_is_told() -> None:
    assert "signal 9" in before_the_turn(None, "", signal=9).message


def test_the_deadline_is_told_with_what_the_model_was_busy_with() -> None:
    finished = Finished(None, 15, timed_out=True)
    plain = failure(Ending(finished, Transcript(), 180.0), SETTINGS)
    busy = failure(Ending(finished, Transcript(tools=("web_search",)), 180.0), SETTINGS)
    assert plain is not None
    assert busy is not None
    assert (plain.reason, plain.final) == (Reason.ENGINE_TIMEOUT, False)
    assert "180 s" in plain.message
    assert (busy.reason, busy.final) == (Reason.ENGINE_TIMEOUT, True)
    assert "web_search" in busy.message


def test_a_completed_turn_is_no_failure_whatever_stderr_says() -> None:
    finished = Finished(0, stderr="2026-01-01T00:00:00Z ERROR codex_x: y")
    assert failure(Ending(finished, Transcript(completed=True), 9.0), SETTINGS) is None


def test_a_completed_turn_of_a_program_that_failed_is_a_failure() -> None:
    assert failure(Ending(Finished(1), Transcript(completed=True), 9.0), SETTINGS) is not None


@pytest.mark.parametrize(
    "said",
    [
        f"Incorrect API key provided: {SECRET}.",
        "Incorrect API key provided: sk-proj-abcDEF123456.",
        "header was Bearer abc.def.ghi",
        "token eyJhbGciOi.eyJzdWIi.sig was refused",
        "error sending request for url (http://user:hunter2@host/v1)",
    ],
)
def test_no_message_shows_a_secret(said: str) -> None:
    error = told(f"unexpected status 401 Unauthorized: {said}")
    shown = f"{error.message}{error.hint}{error.details}"
    for secret in (SECRET, "abcDEF123456", "abc.def", "eyJ", "hunter2"):
        assert secret not in shown


@given(st.text())
def test_what_is_shown_is_one_short_line_without_escapes(said: str) -> None:
    shown = safe(f"\x1b[31m{said}\x1b]0;owned\x07")
    assert len(shown) <= 300
    assert not {"\x1b", "\n", "\r", "\x07"} & set(shown)


@given(st.text(), st.text())
def test_no_message_breaks_the_mapping(message: str, stderr: str) -> None:
    assert told(message or "x").message
    assert before_the_turn(1, stderr).message
    assert isinstance(refused_name(stderr) + stderr_words(stderr), str)


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("try again in 1.5s", 1.5),
        ("Please try again in 20 seconds", 20.0),
        ("try again in 250ms", 0.25),
        ("try again in 2 minutes", 120.0),
        ("Retry-After: 30", 30.0),
        ("try again at 7:13 PM", None),
        ("", None),
    ],
)
def test_how_long_to_wait_is_read_where_it_is_said(said: str, seconds: float | None) -> None:
    assert retry_after(said) == seconds
