"""Turns an engine's raw text into a typed reply, or says what is wrong with it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from schemas.errors import Reason, StageError

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator

    from schemas.exchange.stages import Reply

MOST_CHARS = 2_000_000
MOST_VIOLATIONS = 10


def parse_reply(role: str, text: str, schema: Path) -> Reply:
    """The reply in `text`: strict JSON that satisfies the very file the engine was given, then the
    model's ranges and cross-field rules.

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
        raise _malformed("the reply is empty; the model may have refused")
    if len(text) > MOST_CHARS:
        raise _malformed(f"the reply has {len(text):,} characters; {MOST_CHARS:,} are the most")
    try:
        data = json.loads(text, object_pairs_hook=_unique, parse_constant=_no_constant)
        json.dumps(data, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError) as error:
        raise _malformed(f"the reply is not one JSON object: {error}") from error
    if not isinstance(data, dict):
        raise _malformed("the reply is JSON, but not an object")
    return data


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key is given twice")
    return found


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _malformed(message: str) -> StageError:
    return StageError(
        Reason.MALFORMED_REPLY,
        message[:500],
        details={"violations": [f"{message[:300]}; answer with one JSON object and nothing else"]},
    )


def _refuse(violations: list[str]) -> None:
    if violations:
        raise StageError(
            Reason.SCHEMA_VALIDATION_FAILED,
            f"the reply breaks its schema: {violations[0]}",
            details={"violations": violations[:MOST_VIOLATIONS]},
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
