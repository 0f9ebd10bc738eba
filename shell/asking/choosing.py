"""Finds out what a person wants to learn: from words after /start, from a list, or from a topic."""

from __future__ import annotations

from curriculum.graph.graph import OWN_TRACK, own_track
from orchestration.desk import Desk
from orchestration.guidance.naming import chosen_node, language_of
from orchestration.guidance.placing import is_newcomer, place
from orchestration.guidance.recommend import offered, recommend_next
from orchestration.guidance.written_nodes import keep_node
from orchestration.making.request import StartRequest
from orchestration.projects.standing import all_standings, named_project
from orchestration.use_cases.choose import TopicPlan, met_nodes, own_topics, plan_topic, request_for
from schemas.content import Depth, Node, Project
from schemas.errors import Reason, UsageError
from schemas.learner import EXPERIENCES
from shell.base.app import App
from shell.base.usable import usable
from shell.base.words import DEPTH_WORDS, EXPERIENCE_WORDS


def choose_request(
    app: App, desk: Desk, words: tuple[str, ...], depth: Depth | None
) -> StartRequest | Project | None:
    """The request behind `/start WORDS`, or the project that they name; None if the person backed out
    of a choice."""
    if (project := named_project(desk, words)) is not None:
        return project
    language, rest = _language_and_rest(app, desk, words)
    if language is None:
        return None
    if not rest:
        rest = _placed(app, desk, language) or _guided(app, desk, language)
        if not rest:
            return None
        if (project := named_project(desk, (language, *rest))) is not None:
            return project
    node = chosen_node(desk, language, rest[0]) if len(rest) == 1 else None
    if node is not None:
        return request_for(desk, node, depth, None)
    if len(rest) == 1 and _looks_like_id(rest[0]):
        raise UsageError(
            Reason.UNKNOWN_NODE,
            f"{desk.language(language).title} has no node {rest[0]}.",
            hint=f"/start {language} lists them, or say the topic in your own words.",
        )
    plan = plan_topic(desk, language, " ".join(rest), depth)
    return plan.request if confirm_topic(app, desk, plan) else None


def _looks_like_id(word: str) -> bool:
    return len(word) <= 5 and word[:1].isalpha() and word[1:].isdigit()


def _language_and_rest(
    app: App, desk: Desk, words: tuple[str, ...]
) -> tuple[str | None, tuple[str, ...]]:
    """The language comes first; a node id alone names it too, and so does the session at hand."""
    if words:
        named = language_of(desk, words[0])
        if named is not None:
            is_node = chosen_node(desk, named, words[0]) is not None
            return named, words if is_node else words[1:]
    names_node = len(words) == 2 and _looks_like_id(words[1])
    known = "" if names_node else app.language()
    if words and known:
        return known, words
    if app.choose is not None and not names_node:
        return app.choose("Which language?", usable(desk.settings.languages)), words
    listed = ", ".join(desk.settings.languages)
    if words:
        raise UsageError(
            Reason.UNKNOWN_LANGUAGE,
            f"{words[0]!r:.40} names no language.",
            hint=f"Begin with one of: {listed}; for example /start python P101.",
        )
    raise UsageError(
        Reason.USAGE,
        "/start needs a language and a node or topic here.",
        hint=f"For example /start python P101. Languages: {listed}.",
    )


def _placed(app: App, desk: Desk, language: str) -> tuple[str, ...]:
    """The first exercise for a newcomer to the language who says how much of it they know; () for
    everybody else. Asked once, and only where somebody can be asked."""
    if app.choose_first is None or not is_newcomer(desk, language):
        return ()
    title = desk.language(language).title
    said = app.choose_first(f"How much {title} do you know?", EXPERIENCE_WORDS)
    known = next((word for word in EXPERIENCES if word == said), None)
    if known is None:
        return ()
    place(desk, language, known)
    step = recommend_next(desk, language)
    if step.node is None:
        return ()
    app.tell([step.reason])
    return (step.node,)


def _guided(app: App, desk: Desk, language: str) -> tuple[str, ...]:
    """The node or topic chosen from a list of tracks with what is open, done and missing."""
    nodes = desk.curriculum.nodes(language)
    if app.choose_or_type is None:
        raise UsageError(
            Reason.USAGE,
            f"/start {language} needs a node or topic here.",
            hint=f"For example /start {language} {nodes[0].id}, or /next {language}."
            f"{_projects_words(desk, language)}",
        )
    met = met_nodes(desk, language)
    can_start = offered(desk, language)
    # Tracks in the order in which a learner comes to them, each in its own learning order.
    shown = [
        node
        for track in dict.fromkeys(node.track for node in nodes)
        for node in nodes
        if node.track == track != own_track(language) and node.id in can_start
    ]
    options = [
        *((node.id, node_line(node, met)) for node in shown),
        *(
            (item.project.id, f"Project · {item.project.title} ({item.words})")
            for item in all_standings(desk, language)
        ),
        *(
            (item.text, f"{OWN_TRACK} · {item.text} (your topic → {item.node} {item.title})")
            for item in own_topics(desk, language)
        ),
    ]
    title = desk.language(language).title
    chosen = app.choose_or_type(f"{title}: which node, or what topic in your own words?", options)
    return tuple(chosen.split()) if chosen else ()


def _projects_words(desk: Desk, language: str) -> str:
    """The projects of a language in a sentence, "" where there is none."""
    ids = ", ".join(project.id for project in desk.projects(language))
    return f" Projects: {ids}." if ids else ""


def node_line(node: Node, met: frozenset[str]) -> str:
    """A node in a list: title, and the prerequisites that are still missing."""
    missing = ", ".join(item for item in node.prerequisites if item not in met)
    state = "done" if node.id in met else f"needs {missing}" if missing else "open"
    return f"{node.id} {node.title} ({state})"


def topic_plan(app: App, desk: Desk, text: str) -> TopicPlan:
    """The plan for a topic in the language at hand; asks for the language if there is none."""
    language, rest = _language_and_rest(app, desk, tuple(text.split()))
    if language is None:
        raise UsageError(
            Reason.USAGE, "No language was chosen.", hint="For example: python " + text[:60]
        )
    return plan_topic(desk, language, " ".join(rest) or text, None)


def confirm_topic(app: App, desk: Desk, plan: TopicPlan) -> bool:
    """Show what a topic maps to and ask; without anybody to ask, the plan is told and taken.

    A node that was written for the topic is saved on a yes, so that a setup that fails can be begun
    again without writing it anew.
    """
    if app.confirm is None:
        app.tell([plan_words(plan)])
    elif not app.confirm(f"{plan_words(plan)} Start it as a custom topic?"):
        return False
    if plan.is_new:
        keep_node(desk, plan.request.node, plan.topic)
    return True


def plan_words(plan: TopicPlan) -> str:
    """The matches and gaps of a topic, and what would start."""
    if plan.is_new:
        return _new_node_words(plan)
    matches = ", ".join(f"{item.node.id} {item.node.title}" for item in plan.matches)
    missing = ", ".join(node.id for node in plan.missing)
    gaps = f" · missing prerequisites: {missing}" if missing else ""
    node = plan.request.node
    return f"maps to {matches}{gaps} · the exercise is {node.id} {node.title}."


def _new_node_words(plan: TopicPlan) -> str:
    """What was written for a topic: its place in the graph, and what its learner can do after it."""
    node, depth = plan.request.node, plan.request.depth
    gaps = {item.id for item in plan.missing}
    needs = (f"{id} (missing)" if id in gaps else f"{id} (done)" for id in node.prerequisites)
    builds = f"builds on {', '.join(needs)}" if node.prerequisites else "needs nothing before it"
    what = f"{node.id} {node.title} · {DEPTH_WORDS[depth]}"
    return f"fits no node, so one was written: {what} · {builds} · {node.can}."
