"""The JSON shapes of spec §2: what scripts and graders rely on. Keys may be added, none removed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from schemas.content import Certificate
from schemas.evidence import Evidence
from schemas.learner import Mastery, Recommendation
from schemas.reading import plain
from schemas.review import Review
from schemas.session import Session, StoredExercise

from . import json_learning

if TYPE_CHECKING:
    from orchestration.authoring.check_content import Checked
    from orchestration.authoring.usage import Cost, Usage
    from orchestration.guidance.report import Report
    from orchestration.guidance.saved_topics import SavedTopic
    from orchestration.guidance.skip import Skipped
    from orchestration.guidance.standing import Explained, Standing
    from orchestration.use_cases.attempt import Attempted
    from orchestration.use_cases.finish import Summary
    from orchestration.use_cases.start import Started

Object = dict[str, Any]


def evidence(value: Evidence) -> Object:
    """The keys of an attempt that come from its run."""
    return {
        "passed": value.passed,
        "build": value.build,
        "timed_out": value.timed_out,
        "duration_s": round(value.duration_s, 3),
        "crash": value.crash,
        "notices": list(value.notices),
        "isolation": value.isolation,
        "tests": [plain(case) for case in value.tests],
        "diagnostics": [plain(item) for item in value.diagnostics],
    }


def review(value: Review | None) -> Object:
    """A review under its key, or null."""
    return {"review": plain(value) if value else None}


def mastery(value: Mastery) -> Object:
    return {
        "node": value.node,
        "before": value.before,
        "after": value.after,
        "estimate": value.estimate,
        "status": value.status,
        "due_at": value.due_at,
    }


def proof(value: Certificate, *, revealed: bool = False) -> Object:
    """The certificate as shown; the digest says which files and tools it is for.

    `survivors` quote the hidden solution: null until that may be seen.
    """
    return {
        "tests": list(value.tests),
        "starter_failing": list(value.starter_failing),
        "solution_runs": value.solution_runs,
        "wrong": [plain(item) for item in value.signatures],
        "mutants": {
            "made": value.mutants_made,
            "killed": value.mutants_killed,
            "survivors": list(value.survivors) if revealed else None,
        },
        "seconds": value.seconds,
        "whole": value.whole,
        "digest": value.digest,
    }


def session(value: Session) -> Object:
    """A session without its attempts' evidence."""
    return {
        "id": value.id,
        "node": value.node,
        "language": value.language,
        "depth": value.depth,
        "engine": value.engine,
        "title": value.title,
        "topic": value.topic,
        "status": value.status,
        "workspace": value.workspace,
        "lesson": value.lesson,
        "created_at": value.created_at,
        "updated_at": value.updated_at,
        "attempts": value.attempt_count,
        "hint_level": value.hint_level,
        "passed": value.passed,
    }


def started(value: Started) -> Object:
    made = value.session
    return {
        "session": session(made),
        "workspace": made.workspace,
        "lesson": made.lesson,
        "files": list(value.files),
        "proof": proof(value.stored.certificate),
        "calls": made.calls,
        "tokens": made.tokens,
        "calls_kept": value.calls_kept,
        "lesson_missing": value.lesson_missing,
        **json_learning.remedy(value.remedy),
        "before": value.before,
    }


def attempted(value: Attempted) -> Object:
    failed = value.review_error
    return {
        "attempt": {"index": value.attempt.index, **evidence(value.attempt.evidence)},
        **review(value.attempt.review),
        "review_error": failed.as_json() if failed else None,
        "mastery": mastery(value.mastery),
        **json_learning.remedy(value.remedy),
    }


def shown(made: Session, stored: StoredExercise, *, revealed: bool) -> Object:
    """An exercise as a learner may see it: nothing of the solution or the wrong answers' files."""
    exercise = stored.exercise
    return {
        "session": session(made),
        "title": exercise.title,
        "description": exercise.description,
        "units": [
            {"id": unit.id, "principle": unit.principle, "symbol": unit.symbol, "file": unit.file}
            for unit in exercise.units
        ],
        "workspace": made.workspace,
        "lesson": made.lesson,
        "proof": proof(stored.certificate, revealed=revealed),
    }


def recommendation(value: Recommendation) -> Object:
    return {
        "node": value.node,
        "title": value.title,
        "reason": value.reason,
        "kind": value.kind,
        "p_pass": value.p_pass,
        "exercise": value.exercise,
        "numbers": value.numbers,
        "test_out": value.test_out or None,
    }


def skipped(value: Skipped, ended: str) -> Object:
    """A skip; `until` is Unix time in seconds, `session_ended` the id of the exercise left or null."""
    return {
        "skipped": value.node.id,
        "until": value.until,
        "dropped": list(value.dropped),
        "session_ended": ended or None,
        "next": recommendation(value.next),
    }


def summary(value: Summary) -> Object:
    return {
        "session": session(value.session),
        "attempts": value.attempts,
        "hints": value.hints,
        "tags": [{"tag": tag, "count": count} for tag, count in value.tags],
        "next": recommendation(value.next),
        **json_learning.remedy(value.remedy),
    }


def standings(values: tuple[Standing, ...]) -> Object:
    return {
        "nodes": [
            {
                "id": item.node.id,
                "title": item.node.title,
                "track": item.node.track,
                "status": item.status,
                "level": item.level,
                "estimate": item.estimate,
                "due_at": item.due_at,
                "missing": list(item.missing),
                "offered": item.offered,
                **json_learning.memories(item),
            }
            for item in values
        ]
    }


def reports(values: Sequence[Report]) -> Object:
    """Per language what stands where, what was seen when, and the counts; times are Unix seconds."""
    return {
        "languages": [
            {
                "language": item.language,
                "attempts": item.attempts,
                "passes": item.passes,
                **standings(item.standings),
                "moments": [plain(each) for each in item.moments],
                "misconceptions": [plain(each) for each in item.sightings],
            }
            for item in values
        ]
    }


def topics(values: tuple[SavedTopic, ...]) -> Object:
    """Topics in own words, the latest first; `last_use` is Unix time in seconds."""
    return {
        "topics": [
            {
                "topic": item.text,
                "language": item.language,
                "node": item.node,
                "title": item.title,
                "last_use": item.last_use,
                "sessions": item.sessions,
            }
            for item in values
        ]
    }


def explained(value: Explained) -> Object:
    return {
        "node": value.standing.node.id,
        "status": value.standing.status,
        "estimate": value.standing.estimate,
        "terms": [{"words": term.words, "logits": term.logits} for term in value.explanation.terms],
        "p_pass": value.explanation.p_pass,
        **json_learning.memories(value.standing),
        "due_at": value.standing.due_at,
        "changes": [
            {"at": event.at, "session": event.session, **event.body} for event in value.changes
        ],
        **json_learning.runs(value.runs),
        **json_learning.remedy(value.remedy),
    }


def checked(value: Checked) -> Object:
    return {
        "path": value.path,
        "ok": value.ok,
        "proved_before": value.before,
        "reason": value.reasons[0] if value.reasons else "",
        "reasons": list(value.reasons),
        "findings": [{"id": item.id, "text": item.text} for item in value.findings],
        "starter": evidence(value.starter) if value.starter else None,
        "solution": evidence(value.solution) if value.solution else None,
        "wrong": [
            {"tag": item.tag, "why": item.why, "fails": list(item.tests)} for item in value.wrong
        ],
        "mutants": {
            "made": value.faults.made,
            "killed": value.faults.killed,
            "survivors": list(value.faults.survivors),
        },
    }


def usage(value: Usage) -> Object:
    """Sums by session and by day, in the order of their first call, and in all."""
    return {
        "sessions": [
            {
                "session": item.session,
                "node": item.node,
                "language": item.language,
                **_cost(item.cost),
            }
            for item in value.sessions
        ],
        "days": [{"day": day, **_cost(cost)} for day, cost in value.days],
        "total": _cost(value.total),
    }


def _cost(value: Cost) -> Object:
    return {**plain(value), "duration_s": round(value.duration_s, 3)}
