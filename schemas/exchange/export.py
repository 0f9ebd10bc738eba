"""Generates `json/*.schema.json` from the models: `python -m schemas.exchange.export`; a test compares.

Stage replies come out in OpenAI's strict form. What its refused keywords would say (lengths, ranges,
patterns) is kept as words in the descriptions, since the models hold an engine to it all the same.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from schemas.errors import Reason
from schemas.events import Event
from schemas.evidence import Evidence
from schemas.review import Review
from schemas.session import Session

from .packet import ContextPacket
from .stages import REPLIES, SCHEMA_NAMES

DIALECT = "https://json-schema.org/draft/2020-12/schema"
FOLDER = Path(__file__).resolve().parents[1] / "json"

# Checked by the models after the schema; OpenAI's strict form refuses some of them.
_DROPPED = frozenset(
    {
        "title",
        "default",
        "minLength",
        "maxLength",
        "minimum",
        "maximum",
        "minItems",
        "maxItems",
        "pattern",
        "format",
    }
)

Schema = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ErrorObject:
    """What `LearnError.as_json` gives: a failure for machines."""

    reason: Reason
    stage: str
    message: str
    hint: str
    details: Mapping[str, object]


def exported() -> dict[str, str]:
    """Every schema as text, by file name."""
    strict = {
        SCHEMA_NAMES[role]: _tidied(_inlined(model.model_json_schema()))
        for role, model in REPLIES.items()
    }
    values: dict[str, Any] = {
        "context_packet_v1": ContextPacket,
        "evidence_v1": Evidence,
        "review_v1": Review,
        "session_v1": Session,
        "event_v1": Event,
        "error_v1": ErrorObject,
    }
    loose = {
        name: _inlined(TypeAdapter(kind).json_schema(mode="serialization"))
        for name, kind in values.items()
    }
    return {f"{name}.schema.json": _text(schema) for name, schema in (strict | loose).items()}


def _text(schema: Schema) -> str:
    whole = {"$schema": DIALECT, **schema}
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def _inlined(schema: Schema) -> Schema:
    """`schema` with every `$ref` replaced by what it names; ours are never recursive."""
    named = schema.get("$defs", {})

    def walk(node: Any) -> Any:
        if isinstance(node, list):
            return [walk(item) for item in node]
        if not isinstance(node, dict):
            return node
        if "$ref" in node:
            return walk(named[node["$ref"].rsplit("/", 1)[-1]])
        return {key: walk(item) for key, item in node.items() if key != "$defs"}

    inlined: Schema = walk(schema)
    return inlined


def _tidied(node: Any, *, names: bool = False) -> Any:
    """The strict form: closed objects, every key required, only keywords the strict form has.

    `names` says that the keys of `node` are property names, not keywords.
    """
    if isinstance(node, list):
        return [_tidied(item) for item in node]
    if not isinstance(node, dict):
        return node
    if names:
        return {key: _tidied(item) for key, item in node.items()}
    kept = {
        key: _tidied(item, names=key == "properties")
        for key, item in node.items()
        if key not in _DROPPED
    }
    if kept.get("type") == "object":
        kept["additionalProperties"] = False
        kept["required"] = list(kept.get("properties", {}))
    if "const" in kept:
        kept["enum"] = [kept.pop("const")]
    if words := _words(node):
        kept["description"] = words
    return kept


def _words(node: Schema) -> str:
    """The description, then as sentences what the strict form cannot say."""
    said = " ".join(str(node.get("description", "")).split())
    bounds = (
        _bounds(node.get("minLength"), node.get("maxLength"), " characters"),
        _bounds(node.get("minItems"), node.get("maxItems"), " items"),
        _bounds(node.get("minimum"), node.get("maximum"), ""),
        f"matches {node['pattern']}" if "pattern" in node else "",
    )
    return " ".join([said, *(f"{bound.capitalize()}." for bound in bounds if bound)]).strip()


def _bounds(low: int | None, high: int | None, unit: str) -> str:
    if low is None and high is None:
        return ""
    if high is None:
        return f"at least {low}{unit}"
    return f"at most {high}{unit}" if low is None else f"{low} to {high}{unit}"


def main() -> None:
    """Write every schema into `json/`."""
    FOLDER.mkdir(exist_ok=True)
    for name, text in exported().items():
        (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
