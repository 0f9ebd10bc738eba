"""What a person reads about sessions."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from schemas.session import Session
from shell.base.words import counted

from .exercise import result_word
from .parts import Lines, line, link, quiet
from .progress import next_step
from .projects import project_line
from .runs import remedy_due
from .settings import engine

if TYPE_CHECKING:
    from orchestration.projects.standing import ProjectStanding
    from orchestration.use_cases.finish import Summary


def status(
    engine_name: str, why: str, session: Session | None, project: ProjectStanding | None = None
) -> Lines:
    """Engine and session in two lines, and how far the project is that it belongs to."""
    lines: Lines = engine(engine_name, why)
    if session is None:
        return [*lines, quiet("No exercise in progress. /start begins one, /next recommends one.")]
    result = "not attempted yet"
    if session.last_attempt:
        result = result_word(session.last_attempt.evidence)
    words = (
        f"{counted(session.attempt_count, 'attempt')} · {result} · hint level {session.hint_level}"
    )
    return [
        *lines,
        line((f"{session.node} {session.title}", "title"), f"  {session.language} · {words}"),
        *([project_line(project)] if project else []),
        link(session.workspace),
    ]


def session_line(session: Session) -> str:
    """A session in a list."""
    state = "ended" if session.status == "ended" else "passed" if session.passed else "open"
    return f"{session.id} {session.language} {session.node} {session.title} · {state}"


def session_list(
    sessions: Sequence[Session], current: str, missing: Collection[str], shown: int
) -> Lines:
    """The first `shown` sessions, the latest first; the current one is marked, and so is a missing
    workspace."""
    if not sessions:
        return [quiet("No sessions yet. /start begins the first one.")]
    lines: Lines = [
        line(
            ("▸ " if item.id == current else "  ", "good"),
            session_line(item),
            (f" · {counted(item.attempt_count, 'attempt')}", "quiet"),
            (" [workspace missing]" if item.id in missing else "", "warn"),
        )
        for item in sessions[:shown]
    ]
    if len(sessions) > shown:
        lines.append(quiet(f"{len(sessions) - shown} earlier: /sessions all shows them."))
    return lines


def resumed(session: Session) -> Lines:
    return [line("Back in ", (f"{session.node} {session.title}", "title")), link(session.workspace)]


def summary(value: Summary) -> Lines:
    """What the session came to."""
    made = value.session
    outcome = "passed" if made.passed else "not passed"
    lines: Lines = [
        line((f"{made.node} {made.title}", "title"), f" {outcome}"),
        quiet(f"{counted(value.attempts, 'attempt')} · {counted(value.hints, 'hint')}"),
    ]
    if value.tags:
        lines.append(quiet("seen: " + ", ".join(f"{tag} ×{count}" for tag, count in value.tags)))
    if value.remedy is not None and value.next.kind != "remediation":
        lines.append(remedy_due(value.remedy))
    return [*lines, *next_step(value.next)]
