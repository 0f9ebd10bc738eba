"""Commands by which a learner speaks up: dispute a run, skip a step."""

from __future__ import annotations

from schemas.errors import Reason, UsageError
from shell.base.answers import Answer, Arguments
from shell.base.app import App
from shell.output import json_learning, json_output

from .progress import language_at_hand

DISPUTES = {"dispute": False, "undispute": True}
"""What may follow /why NODE, and whether the run counts then."""


def why(app: App, arguments: Arguments) -> Answer:
    """The summands behind a node's estimate with its runs; or one run disputed, or counted again."""
    from orchestration.guidance.standing import explained, named_node

    from ..views import learning as learning_view
    from ..views import progress as progress_view

    if not arguments.words:
        raise UsageError(Reason.USAGE, "/why needs a node.", hint="For example /why P101.")
    desk, (name, *rest) = app.desk(), arguments.words
    if not rest:
        found = explained(desk, name)
        return Answer("why", json_output.explained(found), lambda: progress_view.explained(found))
    from orchestration.guidance.dispute import dispute

    node, word = named_node(desk, name), rest[0].lower()
    if word not in DISPUTES:
        raise UsageError(
            Reason.USAGE,
            f"/why {node.id} does not take {rest[0]!r:.40}.",
            hint=f"/why {node.id}, /why {node.id} dispute [RUN], /why {node.id} undispute [RUN].",
        )
    made = dispute(desk, node, *rest[1:], counts=DISPUTES[word])
    return Answer("why", json_learning.disputed(made), lambda: learning_view.disputed(made))


def skip(app: App, arguments: Arguments) -> Answer:
    """Put the recommended node aside, or the one named; in an exercise, that one, and end it."""
    from orchestration.guidance.naming import language_of
    from orchestration.guidance.skip import skip as put_aside
    from orchestration.use_cases.finish import finish

    from ..views import learning as learning_view

    word = arguments.words[0] if arguments.words else ""
    named = language_of(app.desk(), word) if word else None
    is_language = named is not None and word.lower() in app.backstage.settings().languages
    session = app.session()
    if session is not None and (session.passed or (word and word.upper() != session.node)):
        session = None
    if word and named is None:
        raise UsageError(
            Reason.UNKNOWN_NODE,
            f"{word!r:.40} is no language and no node.",
            hint="/skip puts the recommended step aside; /skip NODE one of your choice.",
        )
    language = named or (session.language if session else language_at_hand(app))
    node = session.node if session else "" if is_language else word
    done = put_aside(app.desk(), language, node)
    if session is not None:
        finish(app.desk(), session.id)
        app.session_id, app.last_result = "", ""
    ended = session.id if session else ""
    return Answer(
        "skip", json_output.skipped(done, ended), lambda: learning_view.skipped(done, ended)
    )
