"""Knows the record of setups: when one begins, how one ends without a session, and what is left.

A setup bears the id that its session will have. `setup_begun` is closed by `session_started` or by
`setup_abandoned`; when neither follows, the process was killed in between.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from schemas.content import Depth
from schemas.errors import LearnError, Reason
from schemas.events import Event
from schemas.turn import Turn

if TYPE_CHECKING:
    from orchestration.desk import Desk
    from orchestration.making.request import StartRequest
    from schemas.content import Node

DEPTHS: dict[object, Depth] = {"D1": "D1", "D2": "D2", "D3": "D3"}


@dataclass(frozen=True, slots=True)
class HalfMade:
    """A setup that was cut short; `topic` is "" for a node of the curriculum. `at` is Unix time."""

    id: str
    language: str
    node: str
    depth: Depth
    engine: str
    topic: str
    at: float
    project: str = ""

    @classmethod
    def of(cls, event: Event) -> HalfMade:
        """What a `setup_begun` event says."""
        body = event.body
        return cls(
            event.session,
            event.language,
            event.node,
            DEPTHS.get(body.get("depth"), "D1"),
            str(body.get("engine", "")),
            str(body.get("topic") or ""),
            event.at,
            str(body.get("project", "")),
        )


def workspace_name(setup: str, node: str) -> str:
    """The folder of a session's workspace, known before there is a session."""
    return f"{setup}-{node}"


def begin(desk: Desk, setup: str, request: StartRequest) -> None:
    """Record that a setup begins. One of the same node that was cut short is thereby taken up:
    what it left on the disk is removed, and it is closed in the same transaction."""
    node = request.node
    found = [HalfMade.of(event) for event in desk.setups.half_made()]
    again = [item for item in found if (item.language, item.node) == (node.language, node.id)]
    for item in again:
        _clear(desk, item.id, item.node)
    body = {"depth": request.depth, "engine": desk.engine.name, "topic": request.topic or ""}
    body |= {"project": request.project} if request.project else {}
    begun = Event("setup_begun", desk.clock.now(), body, setup, node.id, node.language)
    closed = (_abandoned(desk, item.id, item.language, item.node, "BEGUN_AGAIN") for item in again)
    desk.ledger.record(Turn((*closed, begun)))


def abandon(
    desk: Desk, setup: str, node: Node, error: BaseException, calls: tuple[Event, ...]
) -> None:
    """Record that a setup failed or was interrupted, with the calls it made."""
    if desk.archive.session(setup) is not None:  # interrupted between the commit and its return
        return
    _clear(desk, setup, node.id)
    reason = error.reason if isinstance(error, LearnError) else Reason.INTERNAL
    if isinstance(error, KeyboardInterrupt):
        reason = Reason.CANCELLED
    closed = _abandoned(desk, setup, node.language, node.id, str(reason))
    desk.ledger.record(Turn((*calls, closed)))


def discard(desk: Desk, item: HalfMade) -> None:
    """Close a setup that was cut short, and remove what it left on the disk and what is kept of it."""
    _clear(desk, item.id, item.node)
    desk.kept.drop(item.id)
    desk.ledger.record(
        Turn((_abandoned(desk, item.id, item.language, item.node, "DISCARDED"),)),
    )


def _clear(desk: Desk, setup: str, node: str) -> None:
    """Never a workspace that a session names."""
    if desk.archive.session(setup) is None:
        desk.setups.clear(workspace_name(setup, node))


def _abandoned(desk: Desk, setup: str, language: str, node: str, reason: str) -> Event:
    return Event("setup_abandoned", desk.clock.now(), {"reason": reason}, setup, node, language)
