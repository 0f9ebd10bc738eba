"""Generates `json/*.schema.json` from the models: `python -m schemas.export` writes, a test compares."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from .events import Event
from .evidence import Evidence
from .packet import ContextPacket
from .review import Review
from .session import Session
from .stages import REPLIES, SCHEMA_NAMES

DIALECT = "https://json-schema.org/draft/2020-12/schema"
FOLDER = Path(__file__).resolve().parent / "json"

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
    }
    loose = {
        name: _inlined(TypeAdapter(kind).json_schema(mode="serialization"))
        for name, kind in values.items()
    }
    return {f"{name}.schema.json": _text(name, schema) for name, schema in (strict | loose).items()}


def _text(name: str, schema: Schema) -> str:
    whole = {"$schema": DIALECT, "title": name, **schema}
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
    if "description" in kept:
        kept["description"] = " ".join(str(kept["description"]).split())
    return kept


def main() -> None:
    """Write every schema into `json/`."""
    FOLDER.mkdir(exist_ok=True)
    for name, text in exported().items():
        (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
