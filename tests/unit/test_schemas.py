"""The committed JSON Schemas: no drift, strict form, draft 2020-12; replies never crash the parser."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from orchestration.stages.replies import parse_reply
from schemas.errors import Reason, StageError
from schemas.exchange.export import FOLDER, exported
from schemas.exchange.stages import REPLIES, SCHEMA_NAMES

EXPORTED = exported()
REFUSED_KEYWORDS = {
    "$ref",
    "$defs",
    "title",
    "const",
    "default",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "pattern",
    "format",
    "patternProperties",
    "oneOf",
    "allOf",
}


@pytest.mark.parametrize("name", EXPORTED)
def test_committed_schema_is_the_one_the_models_make(name: str) -> None:
    """If this fails, run `python -m schemas.exchange.export` and look at what changed."""
    assert (FOLDER / name).read_text("utf-8") == EXPORTED[name]


def test_no_schema_without_a_model() -> None:
    assert {path.name for path in FOLDER.glob("*.json")} == set(EXPORTED)


@pytest.mark.parametrize("name", EXPORTED)
def test_schema_is_valid_draft_2020_12(name: str) -> None:
    Draft202012Validator.check_schema(json.loads(EXPORTED[name]))


def nodes(schema: Any) -> Iterator[dict[str, Any]]:
    """Every schema node below `schema`, itself included."""
    yield schema
    for child in schema.get("properties", {}).values():
        yield from nodes(child)
    if "items" in schema:
        yield from nodes(schema["items"])


@pytest.mark.parametrize("role", REPLIES)
def test_stage_schema_is_in_strict_form(role: str) -> None:
    schema = json.loads(EXPORTED[f"{SCHEMA_NAMES[role]}.schema.json"])
    assert schema["type"] == "object"
    for node in nodes(schema):
        assert "type" in node, node
        assert not REFUSED_KEYWORDS & node.keys(), node
        if node["type"] == "object":
            assert node["additionalProperties"] is False
            assert node["required"] == list(node["properties"])
            assert node["properties"]


def test_error_schema_accepts_what_errors_give() -> None:
    error = StageError(Reason.MALFORMED_REPLY, "no JSON", hint="Try again.", stage="coach")
    schema = Draft202012Validator(json.loads(EXPORTED["error_v1.schema.json"]))
    assert list(schema.iter_errors(error.as_json())) == []
    assert list(schema.iter_errors(error.as_json() | {"reason": "SOMETHING"})) != []


def test_bounds_that_the_strict_form_drops_are_kept_as_words() -> None:
    schema = json.loads(EXPORTED["review_report_v1.schema.json"])
    assert schema["properties"]["score"]["description"] == "0 to 100."


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(st.sampled_from(sorted(REPLIES)), st.text(max_size=200) | json_values.map(json.dumps))
def test_any_text_is_refused_with_one_reason(role: str, text: str) -> None:
    with pytest.raises(StageError) as caught:
        parse_reply(role, text, FOLDER / f"{SCHEMA_NAMES[role]}.schema.json")
    assert caught.value.reason in (Reason.MALFORMED_REPLY, Reason.SCHEMA_VALIDATION_FAILED)
    assert caught.value.details["violations"]


@pytest.mark.parametrize(
    "text",
    ["", "   ", "no", "[]", '"text"', "{", '{"a": 1, "a": 2}', '{"a": NaN}', '{"a": "\\ud800"}',
     "[" * 100_000, '{"a": "' + "x" * 2_100_000 + '"}'],
    ids=["empty", "blank", "prose", "array", "string", "cut", "double", "nan", "surrogate", "deep", "huge"],
)  # fmt: skip
def test_malformed_replies(text: str) -> None:
    with pytest.raises(StageError) as caught:
        parse_reply("coach", text, FOLDER / "hint_pack_v1.schema.json")
    assert caught.value.reason == Reason.MALFORMED_REPLY
