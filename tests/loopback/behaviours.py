"""Knows how a model, and the server before it, may behave: one function each, good and bad."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler
from typing import Any

Event = dict[str, Any]
STEP_S = 0.05
TOKENS_IN, TOKENS_OUT, TOKENS_CACHED = 1000, 20, 600
"""Usage that every completed answer reports."""


@dataclass(frozen=True, slots=True)
class Request:
    """One POST as it came: number from 1, headers with lower-case names, and the parsed body."""

    number: int
    path: str
    headers: Mapping[str, str]
    body: Mapping[str, Any]

    @property
    def prompt(self) -> str:
        """The last user text: our context packet."""
        return self._texts("user")[-1]

    @property
    def is_chat(self) -> bool:
        """Whether it came by the chat protocol and not by that of responses."""
        return self.path.endswith("/chat/completions")

    @property
    def instruction(self) -> str:
        """The base instructions: the request's own field, or else the first developer text."""
        own = self.body.get("instructions")
        texts = self._texts("system") or self._texts("developer") or [""]
        return own if isinstance(own, str) and own else texts[0]

    @property
    def schema(self) -> Mapping[str, Any]:
        """The JSON Schema that the answer must satisfy."""
        if self.is_chat:
            told = self.body.get("response_format", {}).get("json_schema", {})
        else:
            told = self.body.get("text", {}).get("format", {})
        found: Mapping[str, Any] = told.get("schema", {})
        return found

    def _texts(self, role: str) -> list[str]:
        if self.is_chat:
            return [item["content"] for item in self.body["messages"] if item["role"] == role]
        return [
            part.get("text", "")
            for item in self.body["input"]
            if item.get("role") == role
            for part in item.get("content", ())
        ]


class Exchange:
    """One request under way, with what is needed to answer it piece by piece."""

    def __init__(
        self, handler: BaseHTTPRequestHandler, request: Request, closing: threading.Event
    ) -> None:
        self._handler = handler
        self.request = request
        self.closing = closing

    def head(self, status: int, headers: Mapping[str, str]) -> None:
        self._handler.send_response(status)
        for name, value in {"connection": "close", **headers}.items():
            self._handler.send_header(name, value)
        self._handler.end_headers()

    def open_stream(self) -> None:
        self.head(200, {"content-type": "text/event-stream"})
        self.event({"type": "response.created", "response": _response("in_progress", [])})

    def event(self, event: Event) -> None:
        self.raw(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n".encode())

    def raw(self, data: bytes) -> None:
        self._handler.wfile.write(data)
        self._handler.wfile.flush()

    def wait(self, seconds: float | None = None) -> None:
        """Until the time is over or the server closes."""
        self.closing.wait(seconds)


Behaviour = Callable[[Exchange], None]


def _response(status: str, output: list[Event], **more: Any) -> Event:
    return {"id": "resp_1", "object": "response", "status": status, "output": output, **more}


def _message(text: str) -> Event:
    content = [{"type": "output_text", "text": text, "annotations": []}]
    return {
        "type": "message",
        "id": "msg_1",
        "role": "assistant",
        "status": "completed",
        "content": content,
    }


def _usage() -> Event:
    return {
        "input_tokens": TOKENS_IN,
        "input_tokens_details": {"cached_tokens": TOKENS_CACHED},
        "output_tokens": TOKENS_OUT,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": TOKENS_IN + TOKENS_OUT,
    }


def _item_events(item: Event) -> Iterator[Event]:
    started = {**item, "status": "in_progress"}
    if item["type"] == "message":
        started["content"] = []
    yield {"type": "response.output_item.added", "output_index": 0, "item": started}
    if item["type"] == "message":
        for delta in _pieces(item["content"][0].get("text", "")):
            yield _delta(delta)
    yield {"type": "response.output_item.done", "output_index": 0, "item": item}


def _delta(text: str) -> Event:
    return {
        "type": "response.output_text.delta",
        "item_id": "msg_1",
        "output_index": 0,
        "content_index": 0,
        "delta": text,
    }


def _pieces(text: str) -> Iterator[str]:
    size = max(4096, len(text) // 50 + 1)
    return (text[start : start + size] for start in range(0, len(text), size))


def _items(exchange: Exchange, *items: Event) -> None:
    if exchange.request.is_chat or not exchange.request.body.get("stream"):
        whole(exchange, *items)
        return
    exchange.open_stream()
    for item in items:
        for event in _item_events(item):
            exchange.event(event)
    done = _response("completed", list(items), usage=_usage())
    exchange.event({"type": "response.completed", "response": done})


def whole(exchange: Exchange, *items: Event, reason: str = "") -> None:
    """The answer in one piece, as a request without a stream gets it, in the protocol it came by."""
    if exchange.request.is_chat:
        parts = [part for item in items for part in item.get("content", ())]
        message = {
            "role": "assistant",
            "content": "".join(part.get("text", "") for part in parts) or None,
            "refusal": next((part["refusal"] for part in parts if "refusal" in part), None),
        }
        choice = {"index": 0, "message": message, "finish_reason": reason or "stop"}
        used = {
            "prompt_tokens": TOKENS_IN,
            "completion_tokens": TOKENS_OUT,
            "total_tokens": TOKENS_IN + TOKENS_OUT,
            "prompt_tokens_details": {"cached_tokens": TOKENS_CACHED},
        }
        body = {"id": "chat_1", "object": "chat.completion", "model": "played"}
        status(200, body | {"choices": [choice], "usage": used})(exchange)
        return
    more: Event = {"incomplete_details": {"reason": reason}} if reason else {}
    state = "incomplete" if reason else "completed"
    status(200, _response(state, list(items), usage=_usage(), model="played", **more))(exchange)


def cut_short(reason: str) -> Behaviour:
    """An answer in one piece that ended before it was whole."""
    return lambda exchange: whole(exchange, _message('{"half": '), reason=reason)


def answer(text: str, delay_s: float = 0.0) -> Behaviour:
    """A complete answer with this text, whatever it is: JSON, prose, nothing, megabytes."""

    def behave(exchange: Exchange) -> None:
        exchange.wait(delay_s) if delay_s else None
        _items(exchange, _message(text))

    return behave


def no_item(exchange: Exchange) -> None:
    """A completed answer without any item in it."""
    _items(exchange)


def refusal(exchange: Exchange) -> None:
    """The model declines, in the place that the interface has for it."""
    item = _message("")
    item["content"] = [{"type": "refusal", "refusal": "I cannot help with that."}]
    _items(exchange, item)


def tool_call(name: str) -> Behaviour:
    """The model calls a tool instead of answering; repeated by a script, it does so for ever."""

    def behave(exchange: Exchange) -> None:
        number = exchange.request.number
        call = {"id": f"fc_{number}", "call_id": f"call_{number}", "name": name}
        _items(exchange, {"type": "function_call", **call, "arguments": "{}"})

    return behave


def status(code: int, body: object = "", headers: Mapping[str, str] | None = None) -> Behaviour:
    """An HTTP status other than 200, with a JSON or text body."""

    def behave(exchange: Exchange) -> None:
        is_text = isinstance(body, str)
        kind = "text/plain" if is_text else "application/json"
        data = (str(body) if is_text else json.dumps(body)).encode()
        exchange.head(
            code, {"content-type": kind, "content-length": str(len(data)), **(headers or {})}
        )
        exchange.raw(data)

    return behave


def api_error(
    code: int, kind: str, message: str, headers: Mapping[str, str] | None = None
) -> Behaviour:
    """A status with an error object as the service writes it."""
    return status(code, {"error": {"type": kind, "code": kind, "message": message}}, headers)


def failed(code: str, message: str) -> Behaviour:
    """The stream ends with response.failed."""

    def behave(exchange: Exchange) -> None:
        exchange.open_stream()
        error = {"code": code, "message": message}
        response = _response("failed", [], error=error)
        exchange.event({"type": "response.failed", "response": response})

    return behave


def incomplete(reason: str) -> Behaviour:
    """The stream ends with response.incomplete, after a message."""

    def behave(exchange: Exchange) -> None:
        exchange.open_stream()
        for event in _item_events(_message('{"half": ')):
            exchange.event(event)
        response = _response("incomplete", [], incomplete_details={"reason": reason})
        exchange.event({"type": "response.incomplete", "response": response})

    return behave


def cut(exchange: Exchange) -> None:
    """The connection ends in the middle of the answer."""
    exchange.open_stream()
    exchange.event(_delta('{"schema_ver'))


def stall(exchange: Exchange) -> None:
    """The stream opens and then falls silent."""
    exchange.open_stream()
    exchange.wait()


def no_headers(exchange: Exchange) -> None:
    """The request is taken and nothing comes back, not even a status line."""
    exchange.wait()


def drip(exchange: Exchange) -> None:
    """Real events, a few a second, for ever."""
    exchange.open_stream()
    started = {**_message(""), "status": "in_progress", "content": []}
    exchange.event({"type": "response.output_item.added", "output_index": 0, "item": started})
    while not exchange.closing.is_set():
        exchange.event(_delta("x"))
        exchange.wait(STEP_S)


def invalid_utf8(exchange: Exchange) -> None:
    """Bytes in the stream that are no text."""
    exchange.open_stream()
    exchange.raw(b'event: response.output_text.delta\ndata: {"delta":"\xff\xfe\xc0"}\n\n')


def not_a_stream(exchange: Exchange) -> None:
    """Status 200 with a web page, as a captive portal answers."""
    status(200, "<html>Please accept our terms.</html>")(exchange)


def hang_up(exchange: Exchange) -> None:
    """The connection ends in the middle of an answer whose length was promised."""
    exchange.head(200, {"content-type": "application/json", "content-length": "1000"})
    exchange.raw(b'{"choices": [')
