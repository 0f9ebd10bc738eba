"""Every policy rule, held by golden and negative fixtures; paths, held by properties."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orchestration.authoring.fixture_run import run_fixtures
from orchestration.policy import RULES
from orchestration.policy.context import PolicyContext
from orchestration.policy.paths import file_is_not_reserved, path_is_normal, path_is_relative
from schemas.content import Node
from schemas.exchange.stages import REPLIES, SolutionReply, StarterSection
from tests.fakes import packaged_settings

ROOT = Path(__file__).resolve().parents[2]
SETTINGS = packaged_settings()
FIXTURES = {
    str(path.relative_to(ROOT / "fixtures")): path.read_text("utf-8")
    for path in sorted((ROOT / "fixtures").glob("*/*/*.json"))
}


def judged(files: dict[str, str]) -> tuple[str, ...]:
    return run_fixtures(files, ROOT / "schemas" / "json", SETTINGS.languages).failures


@pytest.mark.parametrize("path", FIXTURES)
def test_fixture_does_what_it_says(path: str) -> None:
    assert judged({path: FIXTURES[path]}) == ()


def expectations() -> Iterator[tuple[str, str]]:
    for text in FIXTURES.values():
        fixture = json.loads(text)
        yield fixture["role"], fixture["expect"]


@pytest.mark.parametrize("role", REPLIES)
def test_every_role_has_a_golden_and_a_schema_negative(role: str) -> None:
    found = {expect for of_role, expect in expectations() if of_role == role}
    assert "ok" in found
    assert "SCHEMA_VALIDATION_FAILED" in found
    assert "MALFORMED_REPLY" in found


def test_every_rule_has_a_negative_fixture() -> None:
    """A rule's id stands first in its docstring; the table holds no rule without a fixture."""
    ids = {(rule.__doc__ or "").split("`")[1] for rules in RULES.values() for rule in rules}
    assert ids - {expect for _role, expect in expectations()} == set()


def test_a_fixture_that_expects_the_wrong_thing_is_reported() -> None:
    text = FIXTURES["invalid/coach/hint-leak.json"].replace(
        '"expect": "hint-leak"', '"expect": "ok"'
    )
    assert judged({"x.json": text}) == ("x.json: expected ok, got hint-leak",)


def test_a_bare_payload_is_judged_too() -> None:
    fixture = json.loads(FIXTURES["valid/lesson-expand/python-concept.json"])
    assert judged({"bare.json": json.dumps(fixture["reply"])}) == ()


NODE = Node("P101", "", "python", "", 1, "D1", 0.0, "", (), (), ())


def starter_at(path: str) -> StarterSection:
    return StarterSection.model_construct(file_path=path, content="x = 1\n")


@given(
    st.lists(
        st.sampled_from(["..", ".", "", "a", "b.py", "C:", "~", "\\", "con", "stand.py", "é"]),
        min_size=1,
        max_size=6,
    ).map("/".join)
    | st.text(max_size=60)
)
def test_no_path_that_escapes_is_accepted(path: str) -> None:
    context = PolicyContext(SETTINGS.languages["python"], NODE)
    rules = (path_is_relative, path_is_normal, file_is_not_reserved)
    if any(True for rule in rules for _ in rule(starter_at(path), context)):
        return
    pure = PurePosixPath(path)
    assert not pure.is_absolute()
    assert pure.parts
    assert ".." not in pure.parts
    assert not any(part.startswith(".") for part in pure.parts)
    assert str(pure) == path
    assert path.isascii()


def test_solution_paths_are_checked_in_wrong_answers_too() -> None:
    reply = SolutionReply.model_construct(
        files=(),
        wrong_answers=(StarterSection.model_construct(file_path="../x.py", content=""),),
    )
    context = PolicyContext(SETTINGS.languages["python"], NODE)
    assert [item.rule for item in path_is_normal(reply, context)] == ["path-normal"]
