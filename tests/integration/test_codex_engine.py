"""The codex engine against the real CLI: what it sends, what it takes, and how each failure ends."""

from __future__ import annotations

import json
import threading
import time
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from orchestration.stages.replies import parse_reply
from runtime.engines.codex.engine import CodexEngine
from schemas.errors import Cancelled, EngineError, Reason, StageError
from tests.integration.codex_cli import (
    KEY,
    SECRET,
    codex_settings,
    engine_for,
    environment,
    needs_codex,
    processes_of,
    scaffold_call,
)
from tests.loopback import behaviours as b
from tests.loopback.behaviours import Behaviour
from tests.loopback.server import LoopbackServer, refusing_url

pytestmark = needs_codex

SHORT_S = 3.0
"""Deadline of calls that only the deadline can end."""


def test_an_answer_comes_back_as_the_model_wrote_it_with_its_tokens(tmp_path: Path) -> None:
    text = '{"a": "ünïcode 🦀"}'
    with LoopbackServer([b.answer(text)]) as server:
        reply = engine_for(server.url, tmp_path).reply(scaffold_call())
    assert (reply.text, reply.input_tokens, reply.output_tokens) == (text, 1000, 20)
    assert reply.cached_tokens == 600


def test_the_request_is_the_packet_the_instruction_and_the_schema_and_hardly_more(
    tmp_path: Path,
) -> None:
    call = scaffold_call()
    with LoopbackServer([b.answer("{}")]) as server:
        engine_for(server.url, tmp_path).reply(call)
    (request,) = server.requests
    assert request.prompt == call.packet.model_dump_json()
    assert request.instruction == call.instruction
    assert request.schema == json.loads(call.schema.read_text())
    assert request.body["text"]["format"]["strict"] is True
    assert request.body["store"] is False
    ours = len(request.prompt) + len(request.instruction) + len(json.dumps(request.schema))
    assert len(json.dumps(request.body)) - ours < 6_000


def test_nothing_of_the_machine_or_the_users_own_setup_is_sent(tmp_path: Path) -> None:
    own = tmp_path / "user" / ".codex"
    own.mkdir(parents=True)
    (own / "AGENTS.md").write_text("MARK-agents")
    (own / "config.toml").write_text('developer_instructions = "MARK-config"')
    (own / "skills" / "one").mkdir(parents=True)
    (own / "skills" / "one" / "SKILL.md").write_text(
        "---\nname: MARK\ndescription: MARK-skill\n---\n"
    )
    with LoopbackServer([b.answer("{}")]) as server:
        engine_for(server.url, tmp_path).reply(scaffold_call())
    sent = json.dumps(server.requests[0].body)
    assert [word for word in ("MARK", SECRET, str(tmp_path), "learn-call-") if word in sent] == []
    assert server.requests[0].headers["authorization"] == f"Bearer {SECRET}"


def test_a_call_leaves_no_file_of_its_own(tmp_path: Path) -> None:
    place = tmp_path / "temporary"
    place.mkdir()
    env = environment(tmp_path, TMPDIR=str(place))
    with LoopbackServer([b.answer("{}")]) as server:
        engine_for(server.url, tmp_path, env=env).reply(scaffold_call())
    assert list(place.iterdir()) == []
    assert (tmp_path / "home" / "codex").stat().st_mode & 0o077 == 0


@dataclass(frozen=True)
class Failure:
    """A server's behaviour and what must become of it. `posts` are the most requests it may cost."""

    behaviour: Behaviour
    reason: Reason
    final: bool = False
    says: str = ""
    deadline_s: float = 60.0
    posts: int = 1


FAILURES = {
    "401": Failure(
        b.api_error(401, "invalid_api_key", f"Incorrect API key provided: {SECRET}."),
        Reason.AUTH_REQUIRED,
        True,
    ),
    "403": Failure(b.status(403, "no entry"), Reason.AUTH_REQUIRED, True),
    "429 with a long Retry-After": Failure(
        b.api_error(429, "rate_limit_exceeded", "Slow down.", {"retry-after": "3600"}),
        Reason.RATE_LIMITED,
    ),
    "quota": Failure(
        b.api_error(429, "insufficient_quota", "You exceeded your current quota."),
        Reason.RATE_LIMITED,
        True,
    ),
    "usage limit": Failure(
        b.status(429, {"error": {"type": "usage_limit_reached", "plan_type": "plus"}}),
        Reason.RATE_LIMITED,
        True,
        says="usage limit",
    ),
    "rate limit in the stream": Failure(
        b.failed("rate_limit_exceeded", "Rate limit reached, try again in 1.5s"),
        Reason.RATE_LIMITED,
    ),
    "500": Failure(b.api_error(500, "server_error", "oops"), Reason.ENGINE_UNAVAILABLE),
    "502": Failure(b.status(502, "bad gateway"), Reason.ENGINE_UNAVAILABLE),
    "503": Failure(b.api_error(503, "server_is_overloaded", "x"), Reason.ENGINE_UNAVAILABLE),
    "no such model": Failure(
        b.api_error(404, "model_not_found", "The model `x` does not exist"),
        Reason.ENGINE_UNAVAILABLE,
        True,
        says="model",
    ),
    "schema refused": Failure(
        b.api_error(400, "invalid_json_schema", "Invalid schema for response_format"),
        Reason.EXECUTION_FAILED,
        True,
        says="schema",
    ),
    "bad request": Failure(
        b.api_error(400, "invalid_request_error", "odd"), Reason.EXECUTION_FAILED, True
    ),
    "context length": Failure(
        b.failed("context_length_exceeded", "too long"), Reason.INVALID_CONTEXT, True
    ),
    "server fails in the stream": Failure(
        b.failed("server_error", "boom"), Reason.ENGINE_UNAVAILABLE
    ),
    "stopped at a token limit": Failure(b.incomplete("max_output_tokens"), Reason.EXECUTION_FAILED),
    "content filter": Failure(b.incomplete("content_filter"), Reason.EXECUTION_FAILED),
    "cut": Failure(b.cut, Reason.ENGINE_UNAVAILABLE),
    "web page": Failure(b.not_a_stream, Reason.ENGINE_UNAVAILABLE),
    "invalid UTF-8": Failure(b.invalid_utf8, Reason.MALFORMED_REPLY),
    "stalled": Failure(b.stall, Reason.ENGINE_TIMEOUT, deadline_s=SHORT_S),
    "no response headers": Failure(b.no_headers, Reason.ENGINE_TIMEOUT, deadline_s=SHORT_S),
    "dripping": Failure(b.drip, Reason.ENGINE_TIMEOUT, deadline_s=SHORT_S),
    # 60,000 tokens are the most that a call may use; each request of the loop reports 1,020, of which
    # a cache held 600: the CLI's budget counts the other 420.
    "tool calls for ever": Failure(
        b.tool_call("shell"), Reason.EXECUTION_FAILED, True, says="tokens", posts=143
    ),
}


@pytest.mark.parametrize("name", FAILURES)
def test_each_failure_ends_with_its_reason_and_leaves_nothing(name: str, tmp_path: Path) -> None:
    failure = FAILURES[name]
    with LoopbackServer([failure.behaviour]) as server:
        engine = engine_for(server.url, tmp_path, deadline_s=failure.deadline_s)
        with pytest.raises(EngineError) as caught:
            engine.reply(scaffold_call())
    error = caught.value
    assert (error.reason, error.final) == (failure.reason, failure.final), error.message
    assert failure.says in error.message
    assert error.hint
    assert SECRET not in f"{error.message}{error.hint}{error.details}"
    assert 1 <= len(server.requests) <= failure.posts
    assert processes_of(tmp_path / "home" / "codex") == []


def test_the_time_a_service_names_is_passed_on(tmp_path: Path) -> None:
    behaviour = b.failed("rate_limit_exceeded", "try again in 1.5s")
    with LoopbackServer([behaviour]) as server, pytest.raises(EngineError) as caught:
        engine_for(server.url, tmp_path).reply(scaffold_call())
    assert caught.value.retry_after_s == 1.5


def test_a_refused_connection_ends_at_once(tmp_path: Path) -> None:
    with pytest.raises(EngineError) as caught:
        engine_for(refusing_url(), tmp_path).reply(scaffold_call())
    assert (caught.value.reason, caught.value.final) == (Reason.ENGINE_UNAVAILABLE, False)
    assert "reached" in caught.value.message


@pytest.mark.parametrize(
    ("behaviour", "reason"),
    [
        (b.answer(""), Reason.MALFORMED_REPLY),
        (b.no_item, Reason.MALFORMED_REPLY),
        (b.refusal, Reason.MALFORMED_REPLY),
        (b.answer("Certainly! Here is your exercise."), Reason.MALFORMED_REPLY),
        (b.answer('{"x": "' + "y" * 5_000_000 + '"}'), Reason.MALFORMED_REPLY),
        (b.answer('{"schema_version": "scaffold_v0"}'), Reason.SCHEMA_VALIDATION_FAILED),
    ],
    ids=["empty", "no item", "refusal", "prose", "5 MB", "wrong schema"],
)
def test_what_the_cli_takes_for_success_is_still_refused(
    behaviour: Behaviour, reason: Reason, tmp_path: Path
) -> None:
    call = scaffold_call()
    with LoopbackServer([behaviour]) as server:
        reply = engine_for(server.url, tmp_path).reply(call)
    with pytest.raises(StageError) as caught:
        parse_reply(call.role, reply.text, call.schema)
    assert caught.value.reason is reason
    assert reply.input_tokens == 1000


def test_the_next_call_after_a_failure_works(tmp_path: Path) -> None:
    with LoopbackServer([b.cut, b.answer("{}")]) as server:
        engine = engine_for(server.url, tmp_path)
        with pytest.raises(EngineError):
            engine.reply(scaffold_call())
        assert engine.reply(scaffold_call()).text == "{}"


def test_a_cancelled_call_leaves_nothing_running(tmp_path: Path) -> None:
    cancel = threading.Event()
    with LoopbackServer([b.drip]) as server:
        engine = CodexEngine(
            codex_settings(server.url), 60.0, tmp_path / "home", environment(tmp_path), cancel
        )

        def cancel_once_asked() -> None:
            while not server.requests:
                time.sleep(0.01)
            cancel.set()

        waiting = threading.Thread(target=cancel_once_asked)
        waiting.start()
        with pytest.raises(Cancelled):
            engine.reply(scaffold_call())
        waiting.join()
    assert processes_of(tmp_path / "home" / "codex") == []


def test_without_a_program_the_message_says_how_to_get_one(tmp_path: Path) -> None:
    settings = codex_settings("", binary=str(tmp_path / "nowhere" / "codex"))
    with pytest.raises(EngineError) as caught:
        engine_for("", tmp_path, settings=settings).reply(scaffold_call())
    assert (caught.value.reason, caught.value.final) == (Reason.ENGINE_UNAVAILABLE, True)
    assert "npm install" in caught.value.hint


def test_without_a_login_nothing_is_sent(tmp_path: Path) -> None:
    with pytest.raises(EngineError) as caught:
        engine_for("", tmp_path).reply(scaffold_call())
    assert (caught.value.reason, caught.value.final) == (Reason.AUTH_REQUIRED, True)
    assert "codex login" in caught.value.hint


def test_a_provider_whose_key_is_not_set_is_told_by_the_variables_name(tmp_path: Path) -> None:
    env = environment(tmp_path)
    del env[KEY]
    with LoopbackServer([b.answer("{}")]) as server, pytest.raises(EngineError) as caught:
        engine_for(server.url, tmp_path, env=env).reply(scaffold_call())
    assert caught.value.reason is Reason.AUTH_REQUIRED
    assert KEY in caught.value.hint
    assert server.requests == []


def bearer(tmp_path: Path, **env: str) -> str:
    """What the CLI authorizes itself with at the service of its own login."""
    with LoopbackServer([b.answer("{}")]) as server:
        there = ("-c", f'model_providers.learn.base_url="{server.url}"')
        settings = replace(codex_settings("", extra=there), provider_env_key="")
        engine = engine_for("", tmp_path, env=environment(tmp_path, **env), settings=settings)
        engine.reply(scaffold_call())
    return server.requests[0].headers.get("authorization", "")


def test_an_api_key_in_the_environment_is_used(tmp_path: Path) -> None:
    assert bearer(tmp_path, CODEX_API_KEY="sk-from-env") == "Bearer sk-from-env"


def test_the_users_own_login_is_used(tmp_path: Path) -> None:
    own = tmp_path / "elsewhere"
    own.mkdir()
    login = own / "auth.json"
    login.write_text(json.dumps({"auth_mode": "apikey", "OPENAI_API_KEY": "sk-from-login"}))
    assert bearer(tmp_path, CODEX_HOME=str(own)) == "Bearer sk-from-login"
    assert (tmp_path / "home" / "codex" / "auth.json").resolve() == login


def test_a_provider_of_ones_own_never_sees_the_login(tmp_path: Path) -> None:
    own = tmp_path / "elsewhere"
    own.mkdir()
    (own / "auth.json").write_text(json.dumps({"OPENAI_API_KEY": "sk-from-login"}))
    env = environment(tmp_path, CODEX_HOME=str(own), CODEX_API_KEY="sk-from-env")
    with LoopbackServer([b.answer("{}")]) as server:
        settings = codex_settings(server.url, key="")
        engine_for(server.url, tmp_path, env=env, settings=settings).reply(scaffold_call())
    assert "authorization" not in server.requests[0].headers


def test_a_home_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file where the folder should be")
    with LoopbackServer([b.answer("{}")]) as server, pytest.raises(EngineError) as caught:
        engine_for(server.url, tmp_path).reply(scaffold_call())
    assert (caught.value.reason, caught.value.final) == (Reason.ENGINE_UNAVAILABLE, True)
    assert server.requests == []
