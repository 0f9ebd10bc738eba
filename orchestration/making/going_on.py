"""Knows which setup can be gone on with, and what a failed one says of what is kept."""

from __future__ import annotations

from orchestration.desk import Desk
from schemas.errors import LearnError, Reason
from schemas.kept import KeptSetup

from .keeping import Keeping
from .request import StartRequest

_KEEPS_NOTHING = ("bank", "replay")
"""Engines that answer the same again and cost nothing."""


def kept_for(desk: Desk, request: StartRequest) -> KeptSetup | None:
    """The latest setup of the same node, depth and topic that has replies to go on from; None if the
    engine in use writes nothing."""
    if desk.engine.name in _KEEPS_NOTHING:
        return None
    found = [item for item in desk.kept.setups() if item.replies and is_of(item, request)]
    return next((item for item in reversed(found) if not desk.archive.session(item.id)), None)


def is_of(item: KeptSetup, request: StartRequest) -> bool:
    """Whether a setup is one of this request."""
    wanted = (request.node.language, request.node.id, request.depth, request.topic or "")
    return (item.language, item.node, item.depth, item.topic) == wanted


def keeping_of(
    desk: Desk,
    request: StartRequest,
    id: str,
    kept: KeptSetup | None,
    *,
    prepared: bool = False,
) -> Keeping:
    """What keeps the replies of the setup `id`."""
    fresh = KeptSetup(
        id,
        request.node.language,
        request.node.id,
        request.depth,
        request.topic or "",
        desk.engine.name,
        desk.clock.now(),
        prepared=prepared,
    )
    return Keeping(None if desk.engine.name in _KEEPS_NOTHING else desk.kept, kept or fresh)


def forget(desk: Desk, kept: KeptSetup) -> None:
    """Drop what is kept of a setup."""
    desk.kept.drop(kept.id)


def tell_what_is_kept(desk: Desk, keeping: Keeping, error: BaseException) -> None:
    """Say in the error that ended a setup what there is to go on from. What is kept of a plan that
    nobody can mend is dropped: it would fail again."""
    setup = keeping.setup
    if not isinstance(error, LearnError) or not setup.replies or not keeping.lasts:
        return
    if error.reason is Reason.PROOF_FAILED and not error.details.get("mendable", True):
        desk.kept.drop(setup.id)
        return
    error.details["kept"] = {
        "id": setup.id,
        "calls": setup.calls,
        "of": setup.expected,
        "proved": setup.proved,
        "lesson_sections": setup.lesson_sections,
    }
    words = f"{kept_words(setup)}: the next /start of it goes on from there."
    error.hint = f"{error.hint} {words[0].upper()}{words[1:]}".strip()


def kept_words(setup: KeptSetup) -> str:
    """`6 of about 10 calls are kept`."""
    about = f" of about {setup.expected}" if setup.expected > setup.calls else ""
    verb = "call is" if setup.calls == 1 and not about else "calls are"
    return f"{setup.calls}{about} {verb} kept"
