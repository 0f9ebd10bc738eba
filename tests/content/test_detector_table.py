"""The detector against its table: small programs with the tag that the definitions give them.

What their real runs showed is recorded; tests/integration/test_detector.py runs a sample again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import ceil
from pathlib import Path

import pytest

from curriculum.diagnosis.suspects import suspects
from schemas.content import Tag
from schemas.evidence import Evidence
from tests.bundled import all_tags

from ..detector_table import FOLDER, FRESH, HELD_OUT, LANGUAGES, Program, programs, recorded, seen

TAGS = all_tags()
FAILING, PASSING = 40, 20
"""Programs that a language has at least, of each kind."""
PRECISION = 0.95
"""Share of the labels given that must be right: a wrong word costs more than a missing one."""
BLAMED = 0.01
"""Of the programs about which nothing may be said."""
RECALL = 0.75
"""Of the programs that the detector's own table was written with; held-out ones have no floor."""


def tags_of(language: str) -> tuple[Tag, ...]:
    return tuple(tag for tag in TAGS if tag.language in (language, "any"))


def ran(language: str, folder: Path = FOLDER) -> Iterator[tuple[Program, Evidence]]:
    runs = recorded(language, folder)
    for program in programs(language, folder):
        mark, evidence = runs.get(program.name, ("", None))
        assert evidence is not None and mark == program.mark, (
            f"{program.name} is not what was recorded: python -m tests.detector_table"
        )
        yield program, evidence


def first(program: Program, evidence: Evidence) -> str:
    found = seen(program, evidence, tags_of(program.language))
    return found[0].tag if found else ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_most_failing_programs_get_their_tag(language: str) -> None:
    failing = [(program, evidence) for program, evidence in ran(language) if program.tag]
    wrong = [
        f"{program.name}: {told or 'nothing'}, not {program.tag}"
        for program, evidence in failing
        if (told := first(program, evidence)) != program.tag
    ]
    assert len(failing) >= FAILING
    assert not any(evidence.passed for _program, evidence in failing)
    assert 1 - len(wrong) / len(failing) >= RECALL, "\n".join(wrong)


@pytest.mark.parametrize("folder", [FOLDER, HELD_OUT, FRESH], ids=lambda path: path.name)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_is_right(language: str, folder: Path) -> None:
    """Precision of the labels given, and silence where no tag fits."""
    table = [(program, evidence) for program, evidence in ran(language, folder)]
    said = [(program, told) for program, evidence in table if (told := first(program, evidence))]
    wrong = [
        f"{program.name}: {told}, not {program.tag or 'anything'}"
        for program, told in said
        if told not in (program.tag, *program.also)
    ]
    unfit = [program for program, _evidence in table if not program.tag]
    blamed = [item.name for item, told in said if not item.tag and told not in item.also]
    assert len(wrong) <= (1 - PRECISION) * len(said), "\n".join(wrong)
    assert len(blamed) <= ceil(BLAMED * len(unfit)), blamed


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_said_about_passing_programs(language: str) -> None:
    passing = [(program, evidence) for program, evidence in ran(language) if not program.tag]
    assert len(passing) >= PASSING
    for program, evidence in passing:
        assert evidence.passed, program.name
        assert seen(program, evidence, tags_of(language)) == (), program.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_right_code_that_looks_wrong_is_not_blamed_for_another_function(language: str) -> None:
    """The passing programs once more, with one test failed that points at a plain function."""
    asked = 0
    for program, evidence in ran(language):
        if program.tag or not program.varied:
            continue
        for run in with_one_failed(evidence):
            pointed = suspects(run, program.sources)
            if pointed.certain and not {item.name for item in pointed.functions} & {
                *program.varied
            }:
                asked += 1
                told = seen(program, run, tags_of(language))
                assert [item for item in told if item.source == "pattern"] == [], program.name
    assert asked >= PASSING


def with_one_failed(evidence: Evidence) -> Iterator[Evidence]:
    for case in evidence.tests:
        others = tuple(item for item in evidence.tests if item != case)
        failed = replace(case, outcome="failed", expected="1", got="0")
        yield replace(evidence, tests=(*others, failed), exit_status=1)


def test_every_tag_is_in_the_table() -> None:
    told = {program.tag for language in LANGUAGES for program in programs(language)}
    assert {tag.id for tag in TAGS} == told - {""}
