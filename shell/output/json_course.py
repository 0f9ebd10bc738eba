"""What the commands for teachers print with --json, and write down beside their tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import json_output

if TYPE_CHECKING:
    from orchestration.grading.grade import Class
    from schemas.cluster.jobs import WorkerReport
    from schemas.cluster.submissions import Grade

Object = dict[str, object]


def graded(value: Class, *, names: bool) -> Object:
    """A class; `names` says whether beliefs are told with whose they are."""
    return {
        "exercise": value.exercise.id,
        "results": dict(sorted(value.results.items())),
        "tests": [{"test": name, "failed": count} for name, count in value.failing],
        "beliefs": [
            {"tag": tag, "seen": len(students)} | ({"students": list(students)} if names else {})
            for tag, students in value.beliefs
        ],
        "similar": [
            {"one": pair.one, "other": pair.other, "share": round(pair.share, 3), "runs": pair.runs}
            for pair in value.similar
        ],
        "grades": [grade(item) for item in value.grades],
    }


def grade(value: Grade) -> Object:
    """One row. What differs between two runs of the same code (how long it took) is left out."""
    row: Object = {
        "student": value.student,
        "result": value.result,
        "passing": value.passing,
        "total": value.total,
        "reason": value.reason,
        "words": value.words,
        "notices": list(value.notices),
    }
    if value.assessed is None:
        return row
    evidence = json_output.evidence(value.assessed.evidence)
    del evidence["duration_s"]
    beliefs = [{"tag": tag, "because": because} for tag, because in value.assessed.beliefs]
    return row | {"evidence": evidence, "beliefs": beliefs}


def worker(value: WorkerReport) -> Object:
    """What one worker has."""
    return {
        "worker": value.worker,
        "host": value.host,
        "version": value.version,
        "toolchains": dict(value.toolchains),
        "lacks": dict(value.lacks),
        "sandbox": value.tier,
        "weakness": value.weakness,
    }
