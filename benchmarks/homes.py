"""Makes homes with a past: sessions and attempts as the store keeps them after years of use."""

from __future__ import annotations

import functools
import random
from pathlib import Path

from curriculum.learner.learning import learn_from
from curriculum.learner.mastery import Tracker
from schemas.content import Node
from schemas.events import Event
from schemas.evidence import CaseOutcome, Evidence
from schemas.reading import plain
from schemas.session import ATTEMPTS_KEPT_WHOLE, Attempt, Session
from schemas.turn import Turn
from shell.bootstrap import Backstage

LANGUAGE = "rust"
PER_SESSION = 20
"""Attempts of one session."""
BEGUN = 1_700_000_000.0
WORKSPACES = "/nowhere"
APART_S = 900.0
"""Between two attempts."""


def make_home(home: Path, sessions: int, *, per_session: int = PER_SESSION) -> Path:
    """A home whose latest session is still open; without sessions, the home of a second start."""
    backstage = Backstage(home)
    store = backstage.store
    store.current()
    nodes = backstage.library.nodes(LANGUAGE)
    tracker = Tracker.of(nodes)
    learner = tracker.start()
    for number in range(sessions):
        turn = _turn(number, nodes[number % len(nodes)], per_session, last=number == sessions - 1)
        learner = functools.reduce(functools.partial(learn_from, tracker), turn.events, learner)
        store.record(Turn(turn.events, turn.session, learner=learner, current=turn.current))
    store.close()
    return home


def _turn(number: int, node: Node, attempts: int, *, last: bool) -> Turn:
    chance = random.Random(number)
    begun = BEGUN + number * (attempts + 1) * APART_S
    session = f"{number:08x}"
    made = [
        Attempt(index, begun + index * APART_S, _evidence(chance, passes=False), f"{index:064x}", 0)
        for index in range(1, attempts)
    ]
    final = _evidence(chance, passes=not last)
    made.append(Attempt(attempts, begun + attempts * APART_S, final, f"{attempts:064x}", 0))
    exercise = f"{LANGUAGE}/{node.id}-benchmark-{number % 7}"
    events = tuple(_event(session, node, attempt, exercise) for attempt in made)
    stored = Session(
        id=session,
        node=node.id,
        depth=node.depth,
        engine="bank",
        exercise=exercise,
        title=node.title,
        workspace=f"{WORKSPACES}/{session}-{node.id}",
        lesson=f"{WORKSPACES}/{session}-{node.id}/LESSON.md",
        created_at=begun,
        updated_at=made[-1].at,
        language=LANGUAGE,
        status="active" if last else "ended",
        attempt_count=attempts,
        attempts=tuple(made[-ATTEMPTS_KEPT_WHOLE:]),
        passed=not last,
    )
    return Turn(events, stored, current=session if last else None)


def _evidence(chance: random.Random, *, passes: bool) -> Evidence:
    """A run of five tests, of which one to three fail unless it passes."""
    failing = 0 if passes else chance.randint(1, 3)
    tests = tuple(
        CaseOutcome(f"keeps_promise_{index}", "passed")
        if index >= failing
        else CaseOutcome(
            f"keeps_promise_{index}",
            "failed",
            "the two sides differ",
            "tests/promises.rs",
            10 * index,
            expected=str(index),
            got="0",
            called=f"promise({index})",
        )
        for index in range(5)
    )
    status = 0 if passes else 101
    return Evidence(
        "ok", tests, exit_status=status, duration_s=0.3, excerpt="running 5 tests\n" * 20
    )


def _event(session: str, node: Node, attempt: Attempt, exercise: str) -> Event:
    body: dict[str, object] = {
        "index": attempt.index,
        "passed": attempt.evidence.passed,
        "hint_level": attempt.hint_level,
        "credit": len(attempt.evidence.passing) / len(attempt.evidence.tests),
        "exercise": exercise,
        "depth": node.depth,
        "tags": [],
        "digest": attempt.digest,
        "evidence": plain(attempt.evidence),
    }
    return Event("attempt", attempt.at, body, session, node.id, LANGUAGE)
