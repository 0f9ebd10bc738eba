"""Use case: put a node aside, so that something else is recommended."""

from __future__ import annotations

from dataclasses import dataclass, replace

from curriculum.learner.learning import learn_from
from curriculum.learner.selection import put_aside
from orchestration.desk import Desk
from schemas.content import Node
from schemas.errors import Reason, UsageError
from schemas.events import Event
from schemas.learner import LearnerModel, Recommendation
from schemas.turn import Turn

from .beliefs import tracker_for
from .recommend import recommend_next, recommended


@dataclass(frozen=True, slots=True)
class Skipped:
    """A node put aside until a Unix time in seconds, and what is next instead. `dropped` are
    earlier skips that ended with it, because nothing else is open."""

    node: Node
    until: float
    dropped: tuple[str, ...]
    next: Recommendation


def skip(desk: Desk, language: str, name: str = "") -> Skipped:
    """Put the node called `name` aside, else the one that is recommended.

    UsageError(UNKNOWN_NODE) if there is no such node, UsageError(NOT_YET_ALLOWED) if nothing is
    recommended.
    """
    wanted = name or recommend_next(desk, language).node
    if wanted is None:
        raise UsageError(
            Reason.NOT_YET_ALLOWED,
            "There is nothing to skip: nothing is recommended.",
            hint="/map shows where you stand; /start begins any node again.",
        )
    node = desk.curriculum.node(language, wanted)
    recorded: list[Event] = []

    def turn(learner: LearnerModel) -> Turn:
        event = _event(desk, node, learner)
        recorded.append(event)
        return Turn((event,), learner=learn_from(tracker_for(desk, language), learner, event))

    # Under the lock of a session there is, so that another shell's attempt is not lost.
    if sessions := desk.archive.sessions():
        desk.ledger.update(sessions[0].id, lambda _session, learner: turn(learner))
    else:
        desk.ledger.record(turn(desk.memory.learner()))
    event = recorded[-1]
    until = event.at + desk.settings.learning.skip_days * 86_400
    dropped = event.body["dropped"]
    assert isinstance(dropped, list)
    return Skipped(node, until, tuple(dropped), recommend_next(desk, language))


def _event(desk: Desk, node: Node, learner: LearnerModel) -> Event:
    """The skip; where it leaves nothing open, it ends the skips before it."""
    now, language = desk.clock.now(), node.language
    event = Event("skipped", now, {"dropped": []}, node=node.id, language=language)
    after = learn_from(tracker_for(desk, language), learner, event)
    aside = put_aside(after, now, desk.settings.learning)
    if recommended(desk, language, after).node not in aside:
        return event
    mine = {item.id for item in desk.curriculum.nodes(language)} - {node.id}
    return replace(event, body={"dropped": sorted(aside & mine)})
