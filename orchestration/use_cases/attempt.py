"""Use case: run the learner's code, record what happened, then have it reviewed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from curriculum.diagnosis.messages import broken_off, explained
from curriculum.learner.mastery import Tracker
from orchestration.desk import Desk
from orchestration.guidance.beliefs import learned, mastery_change, tracker_for
from orchestration.guidance.recommend import is_only_one
from orchestration.guidance.remedy import remedy_at
from orchestration.packets.session import suspected_tags
from orchestration.proof.assembly import files_digest, placed
from orchestration.run_workspace import WorkspaceRun, run_workspace, units_not_begun
from schemas.content import Exercise, Files
from schemas.errors import LearnError
from schemas.events import Event
from schemas.evidence import Evidence
from schemas.learner import LearnerModel, Mastery, Remediation
from schemas.reading import plain
from schemas.session import ATTEMPTS_KEPT_WHOLE, Attempt, Session, StoredExercise
from schemas.turn import Turn

from .review import review_latest

MOST_CODE_KEPT = 64 * 1024
"""Characters of code that are kept with an attempt; exercises have a hundredth of it."""


@dataclass(frozen=True, slots=True)
class Attempted:
    """A recorded attempt; `review_error` says why it has no review, if it has none."""

    session: Session
    attempt: Attempt
    mastery: Mastery
    review_error: LearnError | None = None
    remedy: Remediation | None = None
    """What is due at the node now."""
    only_one: bool = False
    """The bank has no second exercise for the node."""
    progress: Progress | None = None
    """How far the units have come, where a run built and there is more than one."""
    error: FirstError | None = None
    """What stopped the build, shown in the learner's own line and explained."""
    after: str = ""
    """What the exercise has to say once it passes; "" when it has passed before."""


@dataclass(frozen=True, slots=True)
class FirstError:
    """What stopped the build, or the first failing test before it could compare anything: the
    learner's line, and what the message means ("" where nobody has written that down)."""

    line: str
    means: str

    @classmethod
    def of(
        cls, desk: Desk, exercise: Exercise, evidence: Evidence, sources: Files
    ) -> FirstError | None:
        """None where the first failure is a wrong value, or there is none."""
        said = next(iter(evidence.errors), None)
        first = next(iter(evidence.failing), None)
        if said is None and first is not None:
            said = broken_off(desk.messages(exercise.language), first)
        if said is None:
            return None
        _id, means = explained(desk.messages(exercise.language), said)
        own = placed(desk.settings_of(exercise).source_dir, sources)
        places = {item.path: item.content.splitlines() for item in own}
        lines, number = places.get(said.file or "", []), said.line or 0
        return cls(lines[number - 1] if 0 < number <= len(lines) else "", means)


@dataclass(frozen=True, slots=True)
class Progress:
    """The functions of an exercise whose tests all pass, how many there are, and which is next."""

    held: tuple[str, ...]
    count: int
    ahead: str

    @classmethod
    def of(cls, exercise: Exercise, evidence: Evidence) -> Progress | None:
        """None where nothing was built or there is only one unit."""
        passing = {case.name for case in evidence.passing}
        units = [unit for unit in exercise.units if unit.tests]
        if evidence.build == "failed" or len(units) < 2:
            return None
        held = tuple(unit.symbol for unit in units if passing.issuperset(unit.tests))
        first = evidence.failing[0].name if evidence.failing else ""
        ahead = next((unit.symbol for unit in units if first in unit.tests), "")
        return cls(held, len(units), ahead)


def attempt(desk: Desk, session_id: str) -> Attempted:
    """Run, commit, review, commit.

    The attempt is durable before the reviewer is asked, so a reviewer that fails costs only its
    words. Raises WorkspaceError or ToolchainError when nothing could be run; nothing is recorded
    then.
    """
    stored, session = desk.exercise(session_id)
    after = "" if session.passed else stored.exercise.after
    before = desk.memory.learner()
    ran = run_workspace(desk, session, stored)
    found = Finding.of(desk, session, stored, ran)
    written = desk.ledger.update(
        session_id, lambda now, learner: _attempt_turn(desk, now, learner, stored, found)
    )
    assert written.session is not None
    made = written.session.attempts[-1]
    error: LearnError | None = None
    try:
        review_latest(desk, session_id, ran.sources, made.index)
    except LearnError as failure:
        error = failure
    session = desk.session(session_id)
    # Another shell may have attempted the same exercise since; this one tells of its own.
    mine = next((item for item in session.attempts if item.index == made.index), made)
    mastery = mastery_change(desk, session, before, found.tracker)
    remedy = remedy_at(desk, session.language, session.node)
    only_one = is_only_one(desk, session.language, session.node)
    progress = Progress.of(stored.exercise, mine.evidence)
    stopped = FirstError.of(desk, stored.exercise, mine.evidence, ran.sources)
    after = after if mine.evidence.passed else ""
    return Attempted(session, mine, mastery, error, remedy, only_one, progress, stopped, after)


@dataclass(frozen=True, slots=True)
class Finding:
    """What a run shows. All that takes time is done before the turn is written: every other shell of
    this home waits while it is."""

    ran: WorkspaceRun
    tracker: Tracker
    tags: tuple[str, ...]
    unfinished: bool

    @classmethod
    def of(cls, desk: Desk, session: Session, stored: StoredExercise, ran: WorkspaceRun) -> Finding:
        """Nothing in it hangs on what other shells do meanwhile."""
        node = desk.curriculum.node(session.language, session.node)
        tags = suspected_tags(desk, node, stored, ran.evidence, ran.sources)
        return cls(
            ran,
            tracker_for(desk, session.language, stored.exercise),
            tuple(item.tag for item in tags),
            _is_unfinished(stored.exercise, ran.evidence, ran.sources),
        )


def _attempt_turn(
    desk: Desk, session: Session, learner: LearnerModel, stored: StoredExercise, found: Finding
) -> Turn:
    """The session with the attempt added, and the events that tell of it."""
    now, sources, evidence = desk.clock.now(), found.ran.sources, found.ran.evidence
    made = Attempt(
        index=session.attempt_count + 1,
        at=now,
        evidence=evidence,
        digest=files_digest(sources),
        hint_level=session.hint_level,
    )
    after = replace(
        session,
        attempts=(*session.attempts, made)[-ATTEMPTS_KEPT_WHOLE:],
        attempt_count=made.index,
        passed=session.passed or evidence.passed,
        updated_at=now,
    )
    again = any(item.digest == made.digest for item in session.attempts)
    # The same code once more shows what it showed before: no belief is sighted twice by that.
    seen = () if again else found.tags
    event = Event(
        "attempt",
        now,
        _body(made, stored.exercise, session, seen)
        | {"unfinished": found.unfinished}
        | ({"files": plain(sources)} if _is_small(sources) else {}),
        session.id,
        session.node,
        session.language,
    )
    believed, changes = learned(found.tracker, learner, event)
    return Turn((event, *changes), session=after, learner=believed)


def _is_small(sources: Files) -> bool:
    """Whether the code as it ran is kept with the attempt; whoever exports attempts asks for it."""
    return sum(len(item.content) for item in sources) <= MOST_CODE_KEPT


def _is_unfinished(exercise: Exercise, evidence: Evidence, sources: Files) -> bool:
    """Whether nothing was changed yet, or all that fails is not begun: then the run says nothing
    against the learner."""
    if evidence.passed:
        return False
    if files_digest(sources) == files_digest(exercise.starter):
        return True
    if evidence.build == "failed" or not evidence.failing:
        return False
    waiting = units_not_begun(exercise, sources)
    tests = {test for unit in exercise.units if unit.id in waiting for test in unit.tests}
    return all(case.name in tests for case in evidence.failing)


def _body(
    made: Attempt, exercise: Exercise, session: Session, tags: tuple[str, ...]
) -> dict[str, object]:
    """What the log keeps of an attempt: all that mastery is computed from, and all that ran."""
    tests = made.evidence.tests
    return {
        "index": made.index,
        "passed": made.evidence.passed,
        "hint_level": made.hint_level,
        "credit": len(made.evidence.passing) / len(tests) if tests else 0.0,
        "exercise": exercise.id,
        "difficulty": exercise.difficulty,
        "depth": session.depth,
        "tags": list(tags),
        "digest": made.digest,
        "evidence": plain(made.evidence),
    }
