"""The first line of the shell: version, engine, progress, and what is due."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from shell.base.usable import usable

if TYPE_CHECKING:
    from shell.base.app import App
    from shell.base.seen import Glance

VERSION = "0.1"


def greeting(app: App, glance: Glance) -> str:
    """`learnshell 0.1 · bank (codex not found) · rust 3/45 nodes · 1 review due`, and how to begin."""
    settings = app.backstage.settings()
    engine, why = app.backstage.engines.name(settings)
    head = [f"learnshell {VERSION}", f"{engine} ({why})" if why else engine]
    if not glance.language:
        titles = ", ".join(title for _name, title in usable(settings.languages))
        return " · ".join([*head, titles]) + "\n/start begins, /help lists the commands."
    head += _progress(glance)
    if glance.session is None:
        return " · ".join(head) + "\n/next recommends one step, /start lets you choose."
    session = f"{glance.session.node} {glance.session.title}"
    words = f"In progress: {session}. /attempt runs it, /open shows the lesson."
    return " · ".join(head) + f"\n{words}"


def _progress(glance: Glance) -> list[str]:
    """Nodes passed of all, and reviews due now."""
    parts = [f"{glance.language} {glance.passed}/{glance.nodes} nodes"]
    now = time.time()
    due = sum(1 for date in glance.due if date <= now)
    if due:
        parts.append(f"{due} review{'s' if due > 1 else ''} due")
    return parts
