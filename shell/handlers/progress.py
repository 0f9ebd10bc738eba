"""Commands about the way through the curriculum: next, map, topics."""

from __future__ import annotations

from schemas.errors import Reason, UsageError
from shell.base.answers import Answer, Arguments
from shell.base.app import App
from shell.base.usable import usable
from shell.output import json_output, json_projects


def language_at_hand(app: App, word: str = "") -> str:
    """The language that a word names, else the one in use; UsageError if there is neither."""
    languages = app.backstage.settings().languages
    if word and word.lower() not in languages:
        raise UsageError(
            Reason.UNKNOWN_LANGUAGE,
            f"{word!r:.40} names no language.",
            hint=f"Choose one of: {', '.join(languages)}.",
        )
    known = word.lower() or app.language()
    if not known and app.choose is not None:
        known = app.choose("Which language?", usable(languages)) or ""
    if not known:
        raise UsageError(
            Reason.USAGE,
            "No language is in use yet.",
            hint=f"Name one of: {', '.join(languages)}; /start begins an exercise.",
        )
    return known


def next_step(app: App, arguments: Arguments) -> Answer:
    """One recommendation; in a terminal, Enter starts it."""
    from orchestration.guidance.recommend import recommend_next

    from ..views import parts as parts_view
    from ..views import progress as progress_view
    from .exercise import start

    language = language_at_hand(app, *arguments.words[:1])
    step = recommend_next(app.desk(), language)
    session = app.session()
    if session is not None and not session.passed and session.node == step.node:
        words = f"You are in the middle of {session.node} {session.title}: /attempt, /hint or /end."
        return Answer("next", json_output.recommendation(step), lambda: [parts_view.quiet(words)])
    if step.node and app.confirm is not None and app.confirm(progress_view.next_question(step)):
        return start(app, Arguments(words=(language, step.node)))
    return Answer("next", json_output.recommendation(step), lambda: progress_view.next_step(step))


def map_nodes(app: App, arguments: Arguments) -> Answer:
    """Every node of a language, or of the track that a word names, with its status."""
    from orchestration.guidance.standing import standings
    from orchestration.projects.standing import all_standings

    from ..views import map as map_view
    from ..views import projects as projects_view

    desk = app.desk()
    word = arguments.words[0].lower() if arguments.words else ""
    track = next((item for item in desk.curriculum.all_tracks if item.id == word), None)
    language = track.language if track else language_at_hand(app, word)
    found = standings(desk, language)
    if track:
        found = tuple(item for item in found if item.node.track == track.id)
    projects = () if track else all_standings(desk, language)
    titles = {item.id: item.title for item in desk.curriculum.all_tracks}
    now = desk.clock.now()
    return Answer(
        "map",
        json_output.standings(found) | {"projects": list(map(json_projects.standing, projects))},
        lambda: [*map_view.standings(found, titles, now), *projects_view.project_list(projects)],
    )


def topics(app: App, arguments: Arguments) -> Answer:
    """The topics this learner started in their own words, of one language or of all."""
    from orchestration.guidance.saved_topics import saved_topics
    from orchestration.guidance.written_nodes import written_nodes

    from ..views import progress as progress_view

    language = language_at_hand(app, arguments.words[0]) if arguments.words else ""
    store = app.backstage.store
    found = saved_topics(store.sessions(), written_nodes(store), language)
    return Answer("topics", json_output.topics(found), lambda: progress_view.topic_list(found))
