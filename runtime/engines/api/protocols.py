"""Knows the two protocols: what a request says in each, and where the reply and its cost stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

Form = Literal["strict", "json", "text"]
"""How the server is asked for JSON: held to the schema, to any JSON object, or by words alone."""
FORMS: tuple[Form, ...] = ("strict", "json", "text")
NAME = "reply"

Body = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Asked:
    """One request, before it takes the form of a protocol. `schema` is the reply's JSON Schema."""

    model: str
    effort: str
    instruction: str
    packet: str
    schema: Mapping[str, Any]
    form: Form


@dataclass(frozen=True, slots=True)
class Answered:
    """What came back. `text` is empty where the model declined; `cut` says why an answer ended
    before it was whole, or ""."""

    text: str
    input_tokens: int = 0
    output_tokens: int = 0
    cached_tokens: int = 0
    model: str = ""
    cut: str = ""


def chat_request(asked: Asked) -> Body:
    """The body of a POST to `/chat/completions`."""
    body: Body = {
        "model": asked.model,
        "messages": [
            {"role": "system", "content": asked.instruction},
            {"role": "user", "content": asked.packet},
        ],
    }
    if asked.effort:
        body["reasoning_effort"] = asked.effort
    if asked.form == "strict":
        schema = {"name": NAME, "strict": True, "schema": asked.schema}
        body["response_format"] = {"type": "json_schema", "json_schema": schema}
    elif asked.form == "json":
        body["response_format"] = {"type": "json_object"}
    return body


def responses_request(asked: Asked) -> Body:
    """The body of a POST to `/responses`."""
    body: Body = {
        "model": asked.model,
        "instructions": asked.instruction,
        "input": [{"role": "user", "content": [{"type": "input_text", "text": asked.packet}]}],
        "store": False,
    }
    if asked.effort:
        body["reasoning"] = {"effort": asked.effort}
    if asked.form == "strict":
        schema = {"type": "json_schema", "name": NAME, "strict": True, "schema": asked.schema}
        body["text"] = {"format": schema}
    elif asked.form == "json":
        body["text"] = {"format": {"type": "json_object"}}
    return body


def chat_answer(found: Mapping[str, Any]) -> Answered:
    """The reply in what `/chat/completions` answers; ValueError if it is no such answer."""
    choices = found.get("choices")
    if not isinstance(choices, list) or not choices:
        raise ValueError("there is no choice in it")
    choice = _table(choices[0])
    usage = _table(found.get("usage"))
    ended = str(choice.get("finish_reason") or "")
    return Answered(
        _text(_table(choice.get("message")).get("content")),
        _count(usage.get("prompt_tokens")),
        _count(usage.get("completion_tokens")),
        _count(_table(usage.get("prompt_tokens_details")).get("cached_tokens")),
        _text(found.get("model")),
        ended if ended in ("length", "content_filter") else "",
    )


def responses_answer(found: Mapping[str, Any]) -> Answered:
    """The reply in what `/responses` answers; ValueError if it is no such answer."""
    output = found.get("output")
    items = output if isinstance(output, list) else []
    if not items and "output" not in found:
        raise ValueError("there is no output in it")
    parts = [
        _table(part)
        for item in map(_table, items)
        if item.get("type") == "message"
        for part in item.get("content") or ()
    ]
    usage = _table(found.get("usage"))
    reason = _text(_table(found.get("incomplete_details")).get("reason"))
    return Answered(
        "".join(_text(part.get("text")) for part in parts if part.get("type") == "output_text"),
        _count(usage.get("input_tokens")),
        _count(usage.get("output_tokens")),
        _count(_table(usage.get("input_tokens_details")).get("cached_tokens")),
        _text(found.get("model")),
        reason or ("incomplete" if found.get("status") == "incomplete" else ""),
    )


def _table(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _count(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 0
