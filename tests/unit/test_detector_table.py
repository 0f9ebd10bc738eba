"""The detector against its table: small programs with the tag that the definitions give them.

What their real runs showed is recorded; tests/integration/test_detector.py runs a sample again.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from curriculum.parse import parse_tags
from schemas.content import Tag
from schemas.evidence import Evidence

from ..detector_table import LANGUAGES, Program, programs, recorded, seen

TAGS = parse_tags(
    "misconceptions.toml",
    (Path(__file__).parents[2] / "curriculum" / "misconceptions.toml").read_text("utf-8"),
)
FAILING, PASSING = 40, 20
"""Programs that a language has at least, of each kind."""
RIGHT = 0.9


def tags_of(language: str) -> tuple[Tag, ...]:
    return tuple(tag for tag in TAGS if tag.language in (language, "any"))


def ran(language: str) -> Iterator[tuple[Program, Evidence]]:
    runs = recorded(language)
    for program in programs(language):
        mark, evidence = runs.get(program.name, ("", None))
        assert evidence is not None and mark == program.mark, (
            f"{program.name} is not what was recorded: python -m tests.detector_table"
        )
        yield program, evidence


def first(program: Program, evidence: Evidence) -> str:
    found = seen(program, evidence, tags_of(program.language))
    return found[0].tag if found else ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_nine_in_ten_failing_programs_get_their_tag(language: str) -> None:
    failing = [(program, evidence) for program, evidence in ran(language) if program.tag]
    wrong = [
        f"{program.name}: {told or 'nothing'}, not {program.tag}"
        for program, evidence in failing
        if (told := first(program, evidence)) != program.tag
    ]
    assert len(failing) >= FAILING
    assert not any(evidence.passed for _program, evidence in failing)
    assert 1 - len(wrong) / len(failing) >= RIGHT, "\n".join(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_said_about_passing_programs(language: str) -> None:
    passing = [(program, evidence) for program, evidence in ran(language) if not program.tag]
    assert len(passing) >= PASSING
    for program, evidence in passing:
        assert evidence.passed, program.name
        assert seen(program, evidence, tags_of(language)) == (), program.name


def test_every_tag_is_in_the_table() -> None:
    told = {program.tag for language in LANGUAGES for program in programs(language)}
    assert {tag.id for tag in TAGS} == told - {""}
