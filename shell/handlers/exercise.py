"""Commands about the exercise at hand: start it, attempt it, get help with it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from schemas.content import Project
from schemas.errors import Reason, UsageError
from shell.asking.consent import say_before_running
from shell.base.answers import DONE, TESTS_FAILED, Answer, Arguments
from shell.base.app import App
from shell.output import json_learning, json_output, json_projects

from .projects import standing_of, start_project
from .setting_up import nothing_started, set_up

if TYPE_CHECKING:
    from orchestration.desk import Desk
    from orchestration.making.request import StartRequest
    from orchestration.making.unfinished import HalfMade
    from orchestration.use_cases.choose import TopicPlan
    from schemas.content import Depth, Exercise

GO_ON = frozenset({"on"})
"""The answer of somebody who was asked already."""
_NODE = re.compile(r"[A-Za-z]\d{2,5}")
_PROJECT = re.compile(r"[a-z]+(?:-[a-z0-9]+)+")
DEPTHS: dict[str, Depth] = {
    **{"easy": "D1", "medium": "D2", "hard": "D3"},
    **{"d1": "D1", "d2": "D2", "d3": "D3"},
}


def start(app: App, arguments: Arguments) -> Answer:
    """Choose what to learn, set it up, and make it this shell's session."""
    from shell.asking.choosing import choose_request

    engine = arguments.options.get("engine", "")
    request = choose_request(app, app.desk(engine), arguments.words, _depth(arguments))
    if request is None:
        return nothing_started()
    if isinstance(request, Project):
        return start_project(app, app.desk(engine), request, arguments.flags)
    return _set_up(app, app.desk(engine), request, arguments.flags, engine)


def start_again(app: App, item: HalfMade) -> Answer:
    """A setup that was cut short, with the engine that is in use now."""
    from orchestration.making.request import StartRequest

    if item.project:
        return start(app, Arguments(words=(item.project,)))
    desk = app.desk()
    node = desk.curriculum.node(item.language, item.node)
    return _set_up(app, desk, StartRequest(node, item.depth, item.topic or None), GO_ON)


def start_topic(app: App, text: str) -> Answer:
    """Free text with no session open: a custom topic, mapped to nodes and started on a yes."""
    from shell.asking.choosing import confirm_topic, topic_plan

    desk = app.desk()
    plan: TopicPlan = topic_plan(app, desk, text)
    if not confirm_topic(app, desk, plan):
        return nothing_started()
    return _set_up(app, app.desk(), plan.request)


def names_what_starts(app: App, text: str) -> bool:
    """Whether a line is the id of a node or a project and nothing else: then it means /start."""
    from orchestration.guidance.naming import language_of
    from orchestration.projects.standing import named_project

    if _PROJECT.fullmatch(text):
        return named_project(app.desk(), (text,)) is not None
    if not _NODE.fullmatch(text):
        return False
    desk = app.desk()
    named = language_of(desk, text)
    return named is not None and named.lower() != text.lower()


def _set_up(
    app: App,
    desk: Desk,
    request: StartRequest,
    flags: frozenset[str] = frozenset(),
    engine: str = "",
) -> Answer:
    """The exercise behind a request, once it is said or asked how its code will run."""
    say_before_running(app, desk, _bundled(desk, request))
    return set_up(app, app.desk(engine), request, flags)


def _bundled(desk: Desk, request: StartRequest) -> Exercise | None:
    """What the bank will lay down; None where an engine is going to write it."""
    if desk.engine.name != "bank":
        return None
    return desk.bank.find(request.node.language, request.node.id, request.exercise)


def _depth(arguments: Arguments) -> Depth | None:
    word = arguments.options.get("depth", "")
    if word and word.lower() not in DEPTHS:
        raise UsageError(
            Reason.USAGE, f"{word!r:.40} is no depth.", hint="Choose one of: easy, medium, hard."
        )
    return DEPTHS.get(word.lower())


def attempt(app: App, arguments: Arguments) -> Answer:
    """Run the tests for real, record it, review it; in a folder of one's own if one is named."""
    from orchestration.guidance.recommend import recommend_next
    from orchestration.use_cases.attempt import attempt as make_attempt

    from ..views import exercise as exercise_view
    from ..views import projects as projects_view

    if arguments.words:
        from .packs import enter_folder

        enter_folder(app, arguments.words[0])
    desk = app.desk()
    stored, before = desk.exercise(app.session_id)
    say_before_running(app, desk, stored.exercise)
    done = make_attempt(desk, app.session_id)
    passed = done.attempt.evidence.passed
    project = standing_of(app, done.session)
    step = recommend_next(desk, done.session.language) if passed and not project else None
    app.last_result = exercise_view.result_word(done.attempt.evidence)
    return Answer(
        "attempt",
        json_output.attempted(done) | {"project": json_projects.standing(project)},
        lambda: [
            *exercise_view.attempted(done, step, first=before.attempt_count == 0),
            *(projects_view.passed(project) if project and passed else []),
        ],
        DONE if passed else TESTS_FAILED,
    )


def hint(app: App, _arguments: Arguments) -> Answer:
    """One hint at the next unused level."""
    from orchestration.use_cases.hint import hint as next_hint

    from ..views import exercise as exercise_view

    given = next_hint(app.desk(), app.session_id)
    body = {"level": given.level, "text": given.text, "stored": given.stored}
    return Answer("hint", body, lambda: exercise_view.hinted(given))


def ask(app: App, arguments: Arguments) -> Answer:
    """A question to the coach; it uses up no hint level."""
    from orchestration.use_cases.ask import ask as ask_coach

    from ..views import exercise as exercise_view

    text = ask_coach(app.desk(), app.session_id, arguments.text)
    return Answer(
        "ask", {"level": 0, "text": text, "stored": False}, lambda: exercise_view.answered(text)
    )


def review(app: App, _arguments: Arguments) -> Answer:
    """The latest review; asks for one if the last attempt has none."""
    from orchestration.guidance.remedy import remedy_at
    from orchestration.use_cases.review import review as latest_review

    from ..views import exercise as exercise_view

    desk = app.desk()
    found = latest_review(desk, app.session_id)
    session = desk.session(app.session_id)
    due = remedy_at(desk, session.language, session.node)
    body = json_output.review(found) | json_learning.remedy(due)
    return Answer("review", body, lambda: exercise_view.review_card(found, due))


def solution(app: App, _arguments: Arguments) -> Answer:
    """The reference solution, if it has been earned."""
    from orchestration.use_cases.solution import show_solution

    from ..views import exercise as exercise_view

    files = show_solution(app.desk(), app.session_id)
    body = {"files": [{"path": item.path, "content": item.content} for item in files]}
    return Answer("solution", body, lambda: exercise_view.sources(files))


def reset(app: App, arguments: Arguments) -> Answer:
    """The starter back in place."""
    from orchestration.use_cases.reset import reset as put_back

    from ..views import parts as parts_view

    paths = put_back(app.desk(), app.session_id, *arguments.words[:1])
    words = f"Starter back in {', '.join(paths)}. Your version is kept: /restore brings it back."
    return Answer("reset", {"files": list(paths)}, lambda: [parts_view.quiet(words)])


def restore(app: App, _arguments: Arguments) -> Answer:
    """What /reset replaced, back in place."""
    from orchestration.use_cases.reset import restore as bring_back

    from ..views import parts as parts_view

    paths = bring_back(app.desk(), app.session_id)
    words = f"Your version is back in {', '.join(paths)}."
    return Answer("restore", {"files": list(paths)}, lambda: [parts_view.quiet(words)])
