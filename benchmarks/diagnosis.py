"""Measures one diagnosis: from the Evidence of a failing run to the beliefs that it shows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from curriculum.diagnosis.detect import detect
from schemas.content import Tag
from schemas.evidence import Evidence
from tests.bundled import all_tags
from tests.detector_table import HELD_OUT, LANGUAGES, Program, programs, recorded

from .measure import Row, in_milliseconds, quantile, timed


def rows(scratch: Path) -> Iterator[Row]:
    """Every program of the held-out tables, with the Evidence of its recorded run; nothing is run."""
    tags = all_tags()
    for language in LANGUAGES:
        runs = recorded(language, HELD_OUT)
        table = programs(language, HELD_OUT)
        took = [_seconds(item, runs[item.name][1], tags) for item in table]
        p50, p99 = (in_milliseconds(quantile(took, part)) for part in (0.5, 0.99))
        note = f"p99 {p99}, {len(table)} programs"
        yield Row(f"diagnosis, {language}", "–", f"p50 {p50}", None, "–", note)


def _seconds(item: Program, evidence: Evidence, tags: tuple[Tag, ...]) -> float:
    return timed(lambda: detect(evidence, item.sources, item.starter, tags, ()))
