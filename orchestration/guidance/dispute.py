"""Use cases: say that a run is no evidence of what one can do, and take that back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from curriculum.learner.disputes import Run, runs_of
from curriculum.learner.learning import rebuild as fold
from orchestration.desk import Desk
from schemas.content import Node
from schemas.errors import Reason, UsageError
from schemas.events import Event, EventKind
from schemas.learner import LearnerModel
from schemas.turn import Turn

from .beliefs import mastery_events, tracker_for, tracker_over_log


@dataclass(frozen=True, slots=True)
class Disputed:
    """A run that is now disputed, or counts again, with the shown mastery before and after."""

    node: Node
    run: Run
    counts: bool
    before: float
    after: float


def node_runs(desk: Desk, node: Node) -> tuple[Run, ...]:
    """The recorded runs of a node, the latest last."""
    sessions = (item.id for item in desk.archive.sessions() if item.node == node.id)
    kinds: tuple[EventKind, ...] = ("attempt", "disputed", "undisputed")
    found = [event for id in sessions for event in desk.memory.events(*kinds, session=id)]
    return runs_of(sorted(found, key=lambda event: event.seq))


def dispute(desk: Desk, node: Node, name: str = "", *, counts: bool = False) -> Disputed:
    """Leave a run of `node` out of all that is derived, or with `counts` take it in again.

    `name` is its id as /why lists it, or the start of its session's id, `#` and its number; "" is
    the latest run that a dispute, or taking one back, can be about. The log keeps both. UsageError
    if there is no such run, or nothing would change.
    """
    run = _chosen(node_runs(desk, node), node, name, counts=counts)
    event = Event(
        "undisputed" if counts else "disputed",
        desk.clock.now(),
        {"attempt": run.index},
        run.session,
        node.id,
        node.language,
    )
    changes: list[tuple[LearnerModel, LearnerModel]] = []

    def turn(learner: LearnerModel) -> Turn:
        log = (*desk.memory.events(), event)
        after = fold(tracker_over_log(desk.curriculum, log), log)
        changes.append((learner, after))
        told = mastery_events(tracker_for(desk, node.language), learner, after, event)
        return Turn((event, *told), learner=after)

    desk.ledger.update(run.session, lambda _session, learner: turn(learner))
    tracker = tracker_for(desk, node.language)
    before, after = (tracker.shown(model, node.id, event.at) for model in changes[-1])
    return Disputed(node, run, counts, round(before, 4), round(after, 4))


def _chosen(runs: Iterable[Run], node: Node, name: str, *, counts: bool) -> Run:
    evidence = [run for run in runs if run.standing != "play"]
    if counts and not name:
        evidence = [run for run in evidence if run.standing == "disputed"]
    found = [run for run in evidence if not name or _is_called(run, name)]
    if not found or (name and len(found) > 1):
        raise _not_found(node, name, several=bool(found), counts=counts)
    run = found[-1]
    if (run.standing == "counted") == counts:
        state = "counts already" if counts else "is disputed already"
        raise UsageError(
            Reason.NOT_YET_ALLOWED,
            f"Run {run.id} of {node.id} {state}; nothing was changed.",
            hint=f"/why {node.id} lists the runs: name one as /why {node.id} dispute SESSION#N; "
            f"/why {node.id} undispute takes a dispute back.",
        )
    return run


def _is_called(run: Run, name: str) -> bool:
    session, _, index = name.rpartition("#")
    return index == str(run.index) and bool(session) and run.session.startswith(session.lower())


def _not_found(node: Node, name: str, *, several: bool, counts: bool) -> UsageError:
    if name:
        words = f"{'Several runs' if several else 'No run that counts'} of {node.id}"
        message = f"{words} {'are' if several else 'is'} called {name!r:.40}."
    else:
        message = f"{node.id} has no {'disputed run' if counts else 'run to dispute'}."
    return UsageError(
        Reason.AMBIGUOUS_PREFIX if several else Reason.USAGE,
        message,
        hint=f"/why {node.id} lists its runs; name one as /why {node.id} dispute SESSION#N.",
    )
