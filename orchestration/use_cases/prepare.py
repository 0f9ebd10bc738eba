"""Use case: write the exercise that will be recommended next, and keep it until it is started."""

from __future__ import annotations

from dataclasses import replace

from curriculum.learner.learning import learn_from
from orchestration.desk import Desk
from orchestration.guidance.beliefs import tracker_for
from orchestration.guidance.recommend import recommended
from orchestration.making.going_on import is_of, keeping_of, kept_for
from orchestration.making.make import make_exercise
from orchestration.making.request import StartRequest
from orchestration.stages.stage import call_events
from orchestration.stages.tally import Tally
from schemas.errors import Reason, StageError
from schemas.events import Event
from schemas.exchange.stages import SCHEMA_NAMES
from schemas.session import Session
from schemas.turn import Turn

from .choose import is_imported, request_for
from .start import setup_of

DAY_S = 86_400.0
LEAST_CALLS = len(SCHEMA_NAMES)
"""An exercise is not begun with fewer calls left for the day."""


def coming(desk: Desk, session: Session) -> StartRequest | None:
    """What will be recommended once the session's exercise is passed; None if that is the same node
    again, or nothing."""
    stored, _session = desk.exercise(session.id)
    learner = desk.memory.learner()
    if not session.passed:
        passed = {
            "index": session.attempt_count + 1,
            "passed": True,
            "hint_level": session.hint_level,
            "credit": 1.0,
            "exercise": session.exercise,
            "difficulty": stored.exercise.difficulty,
            "depth": session.depth,
            "tags": [],
        }
        now = desk.clock.now()
        event = Event("attempt", now, passed, session.id, session.node, session.language)
        tracker = tracker_for(desk, session.language, stored.exercise)
        learner = learn_from(tracker, learner, event)
    step = recommended(desk, session.language, learner)
    if not step.node or step.node == session.node:
        return None
    node = desk.curriculum.node(session.language, step.node)
    # What was imported is ready as it is.
    return None if is_imported(desk, node) else request_for(desk, node, None, None)


def is_ready(desk: Desk, request: StartRequest) -> bool:
    """Whether the exercise of this request is kept whole."""
    kept = kept_for(desk, request)
    return kept is not None and kept.whole


def calls_left(desk: Desk) -> int:
    """How many calls may still be spent ahead within a day of the clock."""
    since = desk.clock.now() - DAY_S
    spent = sum(
        count
        for event in desk.memory.events("prepared")
        if event.at > since and isinstance(count := event.body.get("calls"), int)
    )
    return max(0, desk.settings.prefetch_calls - spent)


def prepare(desk: Desk, request: StartRequest) -> bool:
    """Write the exercise of `request`, one call after the other, and keep it; whether it is whole.

    What was prepared for another request is dropped. Nothing is tried again after a failure of
    transport, and the calls are counted against the cap of the day. Raises what a call raises.
    """
    left = calls_left(desk)
    if left < LEAST_CALLS:
        return False
    for other in desk.kept.setups():
        if other.prepared and not is_of(other, request):
            desk.kept.drop(other.id)
    once = dict.fromkeys(desk.settings.stage.transport_retries, 0)
    capped = replace(
        desk.settings.stage,
        parallel=1,
        transport_retries=once,
        max_calls_per_setup=min(left, desk.settings.stage.max_calls_per_setup),
    )
    desk = replace(desk, settings=replace(desk.settings, stage=capped))
    kept = kept_for(desk, request)
    id = kept.id if kept else desk.clock.new_id()
    tally = Tally()
    keeping = keeping_of(desk, request, id, kept, prepared=True)
    try:
        with desk.setups.hold(id):
            make_exercise(setup_of(desk, tally, request, keeping))
            keeping.finished()
    except StageError as error:
        if error.reason is Reason.PROOF_FAILED:
            desk.kept.drop(id)
        raise
    finally:
        spent = Event(
            "prepared",
            desk.clock.now(),
            {"calls": tally.calls},
            id,
            request.node.id,
            request.node.language,
        )
        desk.ledger.record(Turn((*call_events(desk, tally, request.node), spent)))
    return True
