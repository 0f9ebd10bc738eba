"""Makes this turn's completion index from what is in memory and in the store."""

from __future__ import annotations

from schemas.settings import ENGINES

from .app import App
from .completion import Entry, Index


def make_index(app: App) -> Index:
    """Everything that can be completed now; read once a turn, never at a keystroke."""
    backstage = app.backstage
    settings = backstage.settings_file.current()
    sessions = backstage.store.sessions()
    session = app.session()
    files: tuple[Entry, ...] = ()
    if session is not None:
        stored = backstage.store.exercise(session.id)
        starter = stored.exercise.starter if stored else ()
        files = tuple(Entry(item.path, item.path, "") for item in starter)
    return Index(
        language=session.language if session else backstage.last_language(),
        languages=tuple(
            Entry(name, f"{name} {item.title}", item.title)
            for name, item in settings.languages.items()
        ),
        nodes=_nodes(app),
        sessions=tuple(
            Entry(item.id, f"{item.id} {item.node} {item.title}", f"{item.node} {item.title}")
            for item in sessions
        ),
        keys=tuple(Entry(key, key.replace(".", " "), "") for key in backstage.setting_values()),
        engines=tuple(Entry(name, name, "") for name in ENGINES),
        files=files,
    )


def _nodes(app: App) -> tuple[Entry, ...]:
    """Nodes with their titles, what they still need, and the topics started in own words."""
    backstage = app.backstage
    settings = backstage.settings_file.current()
    entries: list[Entry] = []
    for language in settings.languages:
        for node, missing, offered in backstage.node_states(language):
            state = f" · needs {', '.join(missing)}" if missing else ""
            note = "" if offered else " · needs an engine"
            entries.append(
                Entry(
                    node.id,
                    f"{node.id} {node.title} {' '.join(node.keywords)}",
                    f"{node.title}{state}{note}",
                    language,
                )
            )
    entries += [
        Entry(item.topic, item.topic, f"your topic → {item.node}", item.language)
        for item in backstage.store.sessions()
        if item.topic
    ]
    return tuple(entries)
