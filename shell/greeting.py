"""The first line of the shell: version, engine, progress, and what is due."""

from __future__ import annotations

import time

from .app import App

VERSION = "0.1"


def greeting(app: App) -> str:
    """`learnshell 0.1 · bank (codex not found) · rust 3/45 nodes · 1 review due`, and how to begin."""
    settings = app.backstage.settings_file.current()
    engine, why = app.backstage.engine_name(settings)
    head = [f"learnshell {VERSION}", f"{engine} ({why})" if why else engine]
    language = app.language()
    session = app.session()
    if not language:
        titles = ", ".join(item.title for item in settings.languages.values())
        return " · ".join([*head, titles]) + "\n/start begins, /help lists the commands."
    head += _progress(app, language)
    if session is None:
        return " · ".join(head) + "\n/next recommends one step, /start lets you choose."
    words = (
        f"In progress: {session.node} {session.title}. /attempt runs it, /open shows the lesson."
    )
    return " · ".join(head) + f"\n{words}"


def _progress(app: App, language: str) -> list[str]:
    """Nodes passed of all, and reviews due now."""
    nodes = app.backstage.curriculum.nodes(language)
    learner = app.backstage.store.learner()
    passed = sum(1 for node in nodes if node.id in learner.nodes and learner.nodes[node.id].passed)
    parts = [f"{language} {passed}/{len(nodes)} nodes"]
    due = app.backstage.due_count(language, learner, time.time())
    if due:
        parts.append(f"{due} review{'s' if due > 1 else ''} due")
    return parts
