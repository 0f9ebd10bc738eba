"""Turns an engine's raw text into a typed reply, or says what is wrong with it.

The words of an error are for people. What a program said is in its `details`: `technical` for the
record, `violations` for the model that is asked again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from schemas.errors import Reason, StageError
from schemas.reading import UNREADABLE

from .unwrapping import unwrapped

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator

    from schemas.exchange.stages import Reply

MOST_CHARS = 2_000_000
MOST_VIOLATIONS = 10
OTHER_FORM = "The model's answer does not have the form that was asked for."


def parse_reply(role: str, text: str, schema: Path) -> Reply:
    """The reply in `text`: strict JSON, perhaps wrapped, that satisfies the very file the engine was
    given, then the model's ranges and cross-field rules.

    Raises StageError: MALFORMED_REPLY if it is not one JSON object, SCHEMA_VALIDATION_FAILED with
    at most ten `path: message` violations otherwise.
    """
    from pydantic import ValidationError

    from schemas.exchange.stages import REPLIES

    data = _json_object(text)
    errors = islice(_validator(schema).iter_errors(data), MOST_VIOLATIONS)
    _refuse([f"{_path(error.absolute_path)}: {_brief(error.message)}" for error in errors])
    try:
        return REPLIES[role].model_validate(data)
    except ValidationError as error:
        found = [f"{_path(item['loc'])}: {item['msg']}" for item in error.errors()]
        _refuse(found)
        raise


def _json_object(text: str) -> dict[str, Any]:
    if not text.strip():
        raise _malformed("The model gave no answer; it may have refused.", "the reply is empty")
    if len(text) > MOST_CHARS:
        raise _malformed(
            "The model's answer is far too long.",
            f"the reply has {len(text):,} characters; {MOST_CHARS:,} are the most",
        )
    text, _wrapping = unwrapped(text)
    try:
        data = json.loads(text, object_pairs_hook=_unique, parse_constant=_no_constant)
        json.dumps(data, ensure_ascii=False).encode("utf-8")
    except UNREADABLE as error:
        raise _malformed(_told(text), f"the reply is not one JSON object: {error}") from error
    if not isinstance(data, dict):
        raise _malformed(OTHER_FORM, "the reply is JSON, but not an object")
    return data


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key is given twice")
    return found


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _told(text: str) -> str:
    """What is wrong with a text that is no JSON, as people say it."""
    begun = text.find("{")
    if begun < 0:
        return "The model answered in words of its own and not in the form that was asked for."
    try:
        json.JSONDecoder().raw_decode(text, begun)
    except json.JSONDecodeError as error:
        unended = error.msg.startswith("Unterminated string")
        if unended or error.pos >= len(text.rstrip()) - 1:
            return "The model's answer was cut off."
    except UNREADABLE:
        pass
    return OTHER_FORM


def _malformed(message: str, technical: str) -> StageError:
    technical = technical[:300]
    return StageError(
        Reason.MALFORMED_REPLY,
        message,
        details={
            "technical": technical,
            "violations": [f"{technical}; answer with one JSON object and nothing else"],
        },
    )


def _refuse(violations: list[str]) -> None:
    if violations:
        raise StageError(
            Reason.SCHEMA_VALIDATION_FAILED,
            OTHER_FORM,
            details={
                "technical": f"the reply breaks its schema: {violations[0]}",
                "violations": violations[:MOST_VIOLATIONS],
            },
        )


def _brief(message: str) -> str:
    """A message without its middle: jsonschema quotes the whole value before it says what is wrong."""
    return message if len(message) <= 300 else f"{message[:100]} … {message[-200:]}"


def _path(parts: Iterable[object]) -> str:
    return ".".join(str(part) for part in parts) or "reply"


@lru_cache(maxsize=16)
def _validator(schema: Path) -> Draft202012Validator:
    from jsonschema import Draft202012Validator

    return Draft202012Validator(json.loads(schema.read_text(encoding="utf-8")))
