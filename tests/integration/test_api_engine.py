"""The api engine against a server of ours that speaks both protocols, well and badly."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from runtime.engines.api.engine import ApiEngine, Learned
from schemas.errors import Cancelled, EngineError, Reason
from schemas.settings import ApiSettings
from tests.integration.codex_cli import scaffold_call
from tests.loopback import behaviours as b
from tests.loopback.behaviours import Behaviour, Request
from tests.loopback.server import LoopbackServer, Script, refusing_url

KEY, SECRET = "SERVER_KEY", "sk-served-0123456789abcdef"
CALL = scaffold_call()
BOTH = pytest.mark.parametrize("protocol", ["chat", "responses"])


def settings(url: str, **changes: Any) -> ApiSettings:
    plain = ApiSettings(
        base_url=url,
        model="small-model",
        key_env=KEY,
        protocol="chat",
        form="auto",
        effort="",
        allow_http=False,
    )
    return replace(plain, **changes)


def engine(
    url: str,
    *,
    deadline_s: float = 30.0,
    env: Mapping[str, str] | None = None,
    cancel: threading.Event | None = None,
    learned: Learned | None = None,
    **changes: Any,
) -> ApiEngine:
    known = {KEY: SECRET} if env is None else env
    return ApiEngine(settings(url, **changes), deadline_s, known, cancel, learned)


def failed(script: Script, **changes: Any) -> EngineError:
    with LoopbackServer(script) as server, pytest.raises(EngineError) as caught:
        engine(server.url, **changes).reply(CALL)
    assert SECRET not in caught.value.message + caught.value.hint + str(caught.value.details)
    return caught.value


@BOTH
def test_a_reply_comes_back_as_it_was_with_what_it_cost(protocol: str) -> None:
    text = '{"größe": "🦀"}'
    with LoopbackServer([b.answer(text)]) as server:
        reply = engine(server.url, protocol=protocol).reply(CALL)
    assert (reply.text, reply.model) == (text, "played")
    assert (reply.input_tokens, reply.output_tokens, reply.cached_tokens) == (1000, 20, 600)
    (request,) = server.requests
    assert request.headers["authorization"] == f"Bearer {SECRET}"
    assert request.instruction == CALL.instruction
    assert request.prompt == CALL.packet.model_dump_json()
    expected = json.loads(CALL.schema.read_text("utf-8"))
    del expected["$schema"]
    assert request.schema == expected
    assert "tools" not in request.body


def test_instruction_and_packet_are_sent_in_an_order_that_can_be_cached() -> None:
    with LoopbackServer([b.answer("{}")]) as server:
        engine(server.url, effort="low").reply(CALL)
    body = server.requests[0].body
    assert [item["role"] for item in body["messages"]] == ["system", "user"]
    assert body["reasoning_effort"] == "low"


def refuses(*forms: str) -> Callable[[Request], Behaviour]:
    """A server that does not know these types of response format."""

    def script(request: Request) -> Behaviour:
        if request.is_chat:
            form = request.body.get("response_format", {}).get("type", "text")
        else:
            form = request.body.get("text", {}).get("format", {}).get("type", "text")
        if form in forms:
            said = f"'response_format.type' {form} is not supported by this server"
            return b.api_error(400, "invalid_request_error", said)
        return b.answer(form)

    return script


@BOTH
@pytest.mark.parametrize(
    ("forms", "tries", "last"),
    [((), 1, "json_schema"), (("json_schema",), 2, "json_object"),
     (("json_schema", "json_object"), 3, "text")],
)  # fmt: skip
def test_a_server_is_asked_in_the_strictest_form_it_takes_and_that_is_remembered(
    protocol: str, forms: tuple[str, ...], tries: int, last: str
) -> None:
    learned: Learned = {}
    with LoopbackServer(refuses(*forms)) as server:
        for _time in range(2):
            asked = engine(server.url, protocol=protocol, learned=learned)
            assert asked.reply(CALL).text == last
    assert len(server.requests) == tries + 1
    told = "The schema of your answer" in server.requests[-1].instruction
    assert told is (last != "json_schema")


def test_a_form_that_the_settings_name_is_the_only_one() -> None:
    error = failed(refuses("json_schema"), form="strict")
    assert error.reason is Reason.EXECUTION_FAILED
    assert error.final


FAILURES: dict[str, tuple[Behaviour, Reason, bool]] = {
    "401": (b.api_error(401, "invalid_api_key", f"Incorrect API key {SECRET}"), Reason.AUTH_REQUIRED, True),
    "403": (b.status(403, "no"), Reason.AUTH_REQUIRED, True),
    "429": (b.api_error(429, "rate_limit_exceeded", "later"), Reason.RATE_LIMITED, False),
    "quota": (b.api_error(429, "insufficient_quota", "You exceeded your quota"), Reason.RATE_LIMITED, True),
    "500": (b.status(500, "oops"), Reason.ENGINE_UNAVAILABLE, False),
    "503": (b.api_error(503, "overloaded", "busy"), Reason.ENGINE_UNAVAILABLE, False),
    "404": (b.api_error(404, "model_not_found", "no model `x`"), Reason.ENGINE_UNAVAILABLE, True),
    "no such path": (b.status(404, "page not found"), Reason.ENGINE_UNAVAILABLE, True),
    "context": (
        b.api_error(400, "context_length_exceeded", "This model's maximum context length is 4096 tokens"),
        Reason.INVALID_CONTEXT,
        True,
    ),
    "413": (b.status(413, "too large"), Reason.INVALID_CONTEXT, True),
    "400": (b.api_error(400, "invalid_request_error", "bad thing"), Reason.EXECUTION_FAILED, True),
    "a web page": (b.not_a_stream, Reason.EXECUTION_FAILED, False),
    "a list": (b.status(200, []), Reason.EXECUTION_FAILED, False),
    "no choice": (b.status(200, {"choices": []}), Reason.EXECUTION_FAILED, False),
    "redirect": (b.status(307, "", {"location": "https://example.org/"}), Reason.EXECUTION_FAILED, True),
    "cut": (b.cut_short("length"), Reason.EXECUTION_FAILED, False),
    "filtered": (b.cut_short("content_filter"), Reason.EXECUTION_FAILED, False),
    "hang-up": (b.hang_up, Reason.ENGINE_UNAVAILABLE, False),
}  # fmt: skip


@pytest.mark.parametrize(("behaviour", "reason", "final"), FAILURES.values(), ids=FAILURES)
def test_every_failure_is_one_reason_in_words_without_the_key(
    behaviour: Behaviour, reason: Reason, final: bool
) -> None:
    error = failed([behaviour])
    assert (error.reason, error.final) == (reason, final)
    assert error.message.startswith("api: ")
    assert error.hint


def test_a_pause_that_the_server_asks_for_is_passed_on() -> None:
    error = failed([b.api_error(429, "rate_limit_exceeded", "later", {"retry-after": "7"})])
    assert error.retry_after_s == 7.0


@BOTH
def test_a_refusal_is_an_empty_reply_that_the_stage_judges(protocol: str) -> None:
    with LoopbackServer([b.refusal]) as server:
        assert engine(server.url, protocol=protocol).reply(CALL).text == ""


@pytest.mark.parametrize(
    "behaviour", [b.no_headers, b.stall, b.drip], ids=["silent", "stall", "drip"]
)
def test_the_deadline_ends_whatever_the_server_does(behaviour: Behaviour) -> None:
    begun = time.monotonic()
    error = failed([behaviour], deadline_s=0.6)
    assert error.reason is Reason.ENGINE_TIMEOUT
    assert time.monotonic() - begun < 15


def test_an_interrupt_ends_a_call_at_once() -> None:
    cancel = threading.Event()
    with LoopbackServer([b.no_headers]) as server:
        threading.Timer(0.3, cancel.set).start()
        with pytest.raises(Cancelled):
            engine(server.url, cancel=cancel).reply(CALL)


def test_nobody_there() -> None:
    with pytest.raises(EngineError) as caught:
        engine(refusing_url()).reply(CALL)
    assert caught.value.reason is Reason.ENGINE_UNAVAILABLE
    assert "cannot be reached" in caught.value.message


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"base_url": ""}, "no server is named"),
        ({"base_url": "ftp://127.0.0.1/v1"}, "no address of a server"),
        ({"base_url": "http://models.example.org/v1"}, "without encryption"),
        ({"base_url": "http://127.0.0.1.example.org/v1"}, "without encryption"),
        ({"base_url": "https://me:secret@models.example.org/v1"}, "a user name or a password"),
        ({"base_url": "http://[::1/v1"}, "no address of a server"),
        ({"model": ""}, "no model is named"),
    ],
)
def test_what_may_not_be_asked_is_said_before_anything_is_sent(
    changes: dict[str, Any], words: str
) -> None:
    with pytest.raises(EngineError, match=words) as caught:
        engine("http://127.0.0.1:9/v1", **changes).reply(CALL)
    assert (caught.value.reason, caught.value.final) == (Reason.ENGINE_UNAVAILABLE, True)
    assert "secret" not in caught.value.message


def test_a_key_that_is_not_set_is_named_and_none_is_sent_where_none_is_wanted() -> None:
    with LoopbackServer([b.answer("{}")]) as server:
        with pytest.raises(EngineError) as caught:
            engine(server.url, env={}).reply(CALL)
        assert caught.value.reason is Reason.AUTH_REQUIRED
        assert KEY in caught.value.message
        assert server.requests == []
        engine(server.url, key_env="", env={"OPENAI_API_KEY": SECRET}).reply(CALL)
    assert SECRET not in str(server.requests[0].headers)


def test_what_a_server_offers_is_listed() -> None:
    with LoopbackServer([b.answer("{}")], models=("small-model", "other")) as server:
        assert engine(server.url).models() == ("small-model", "other")
    with pytest.raises(EngineError):
        engine(refusing_url()).models()


def test_a_proxy_of_the_environment_does_not_see_what_is_sent_to_this_machine(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTP_PROXY", refusing_url())
    monkeypatch.setenv("http_proxy", refusing_url())
    with LoopbackServer([b.answer("{}")]) as server:
        assert engine(server.url).reply(CALL).text == "{}"


def test_a_schema_file_is_sent_as_it_is(tmp_path: Path) -> None:
    schema = tmp_path / "any.json"
    schema.write_text('{"$schema": "x", "type": "object", "ü": 1}', "utf-8")
    with LoopbackServer([b.answer("{}")]) as server:
        engine(server.url).reply(replace(CALL, schema=schema))
    assert server.requests[0].schema == {"type": "object", "ü": 1}
