"""Knows the topics that a learner started in their own words, and finds one of them again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from schemas.session import Session

from .written_nodes import WrittenNode

_QUOTES = str.maketrans("", "", "'\"`\\‘’“”")


@dataclass(frozen=True, slots=True)
class SavedTopic:
    """A topic as it was last typed, the node it led to, and when it was last worked on or, with no
    session yet, its node was written (Unix time in seconds)."""

    text: str
    language: str
    node: str
    title: str
    last_use: float
    sessions: int


def saved_topics(
    sessions: Iterable[Session], written: Iterable[WrittenNode] = (), language: str = ""
) -> tuple[SavedTopic, ...]:
    """The topics of one language, or of all, the latest first: those that were started, and those
    that a node was written for and no session came of.

    The same words started again are one topic; the latest session says where it leads.
    """
    kept: dict[tuple[str, str], list[Session]] = {}
    for session in sorted(sessions, key=lambda item: -item.updated_at):
        if session.topic and language in ("", session.language):
            kept.setdefault((session.language, same_words(session.topic)), []).append(session)
    started = [_topic(found) for found in kept.values()]
    unstarted = [
        _unstarted(item)
        for item in written
        if language in ("", item.node.language)
        and (item.node.language, same_words(item.topic)) not in kept
    ]
    return tuple(sorted((*started, *unstarted), key=lambda item: -item.last_use))


def saved_topic(topics: Iterable[SavedTopic], text: str) -> SavedTopic | None:
    """The one of `topics` that has these words, or None."""
    wanted = same_words(text)
    return next((item for item in topics if same_words(item.text) == wanted), None)


def same_words(text: str) -> str:
    """`text` as topics are compared: case, blanks and quotes make no other topic, and a command
    line takes quotes away."""
    return " ".join(text.translate(_QUOTES).casefold().split())


def _unstarted(written: WrittenNode) -> SavedTopic:
    node = written.node
    return SavedTopic(written.topic, node.language, node.id, node.title, written.at, 0)


def _topic(sessions: list[Session]) -> SavedTopic:
    latest = sessions[0]
    return SavedTopic(
        text=latest.topic or "",
        language=latest.language,
        node=latest.node,
        title=latest.title,
        last_use=latest.updated_at,
        sessions=len(sessions),
    )
