"""Makes this turn's completion index from what is in memory and in the store."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from curriculum.learner.mastery import Tracker
from orchestration.guidance.saved_topics import saved_topics
from orchestration.guidance.written_nodes import written_nodes
from orchestration.projects.standing import all_standings
from schemas.content import Node
from schemas.settings import ENGINES
from shell.base.app import App
from shell.bootstrap import Backstage

from .completion import Entry, Index


def make_index(app: App) -> Index:
    """Everything that can be completed now; read once a turn, never at a keystroke."""
    backstage = app.backstage
    settings = backstage.settings()
    sessions = backstage.store.sessions()
    session = app.session()
    files: tuple[Entry, ...] = ()
    if session is not None:
        stored = backstage.store.exercise(session.id)
        starter = stored.exercise.starter if stored else ()
        files = tuple(Entry(item.path, item.path.lower(), "") for item in starter)
    return Index(
        packets=cache(lambda: _packets(backstage)),
        language=app.language(),
        languages=tuple(
            Entry(name, f"{name} {item.title}".lower(), item.title)
            for name, item in settings.languages.items()
        ),
        nodes=_nodes(app),
        sessions=tuple(
            Entry(
                item.id, f"{item.id} {item.node} {item.title}".lower(), f"{item.node} {item.title}"
            )
            for item in sessions
        ),
        keys=tuple(Entry(key, key.replace(".", " "), "") for key in backstage.config.values()),
        engines=tuple(Entry(name, name, "") for name in ENGINES),
        files=files,
        packs=tuple(
            Entry(item.name, item.name, item.title) for item in backstage.library.packs.all()
        ),
        topics=tuple(
            Entry(
                _typable(item.text), item.text.lower(), f"your topic → {item.node}", item.language
            )
            for item in saved_topics(sessions, written_nodes(backstage.store))
        ),
        projects=_projects(app),
    )


def _projects(app: App) -> tuple[Entry, ...]:
    """The projects of all languages with how far each is."""
    desk = app.desk()
    return tuple(
        Entry(
            item.project.id,
            f"{item.project.id} project {item.project.title}".lower(),
            f"project {item.project.title} · {item.words}",
            language,
        )
        for language in desk.settings.languages
        for item in all_standings(desk, language)
    )


def _packets(backstage: Backstage) -> tuple[Entry, ...]:
    """The rejected calls, the latest first: what a call that was accepted got is not kept."""
    failed = [event.body for event in backstage.store.events("call") if event.body.get("reason")]
    return tuple(
        Entry(packet, f"{packet} {words}".lower(), words)
        for body in reversed(failed)
        for packet, words in [(str(body.get("packet")), f"{body.get('role')} {body['reason']}")]
    )


def _typable(topic: str) -> str:
    """A topic as it can stand behind a command: one that holds `--` would read as an option."""
    return f'"{topic}"' if "--" in topic else topic


def _nodes(app: App) -> tuple[Entry, ...]:
    """Nodes with their titles and what they still need."""
    backstage = app.backstage
    graph = backstage.curriculum()
    entries: list[Entry] = []
    for language in backstage.settings().languages:
        for node, missing, offered in _node_states(backstage, language, graph.nodes(language)):
            state = f" · needs {', '.join(missing)}" if missing else ""
            note = "" if offered else " · needs an engine"
            entries.append(
                Entry(
                    node.id,
                    f"{node.id} {node.title} {' '.join(node.keywords)}".lower(),
                    f"{node.title}{state}{note}",
                    language,
                )
            )
    return tuple(entries)


def _node_states(
    backstage: Backstage, language: str, nodes: tuple[Node, ...]
) -> Iterator[tuple[Node, tuple[str, ...], bool]]:
    """Every node of a language with its missing prerequisites and whether it can be started."""
    settings = backstage.settings()
    tracker, learner, now = Tracker.of(nodes), backstage.store.learner(), backstage.clock.now()
    bundled = set(backstage.library.bank(settings).nodes(language))
    writes = backstage.engines.name(settings)[0] != "bank"
    for node in nodes:
        missing = tuple(tracker.missing(learner, node.id, now))
        yield node, missing, writes or node.id in bundled
