"""What a person reads about the way through the curriculum."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from rich.text import Text

from curriculum.learner.mastery import HELD, REMEMBERED
from schemas.learner import Recommendation

from .parts import Lines, line, quiet
from .runs import remedy_due, run_list

if TYPE_CHECKING:
    from orchestration.guidance.saved_topics import SavedTopic
    from orchestration.guidance.standing import Explained, Standing


def next_question(value: Recommendation) -> str:
    """The recommendation as a question that Enter answers with yes."""
    return f"next: {value.node} {value.title} — {value.reason} Start it?"


def next_step(value: Recommendation) -> Lines:
    """The recommendation as a line."""
    if value.node is None:
        return [line(value.reason), *test_out(value)]
    return [
        line(
            "next: ",
            (f"{value.node} {value.title}", "title"),
            f" — {value.reason} ",
            ("/next", "command"),
            " starts it, ",
            ("/skip", "command"),
            " puts it aside",
        ),
        *test_out(value),
    ]


def test_out(value: Recommendation) -> Lines:
    """The offer to skip what is too easy, after a strong start."""
    if not value.test_out:
        return []
    start = (f"/start {value.test_out}", "command")
    return [
        line(
            "Too easy? ",
            start,
            " is a hard one from further on: passed at once, all it builds on counts as known.",
        )
    ]


def explained(value: Explained) -> Lines:
    """The summands, then the runs that moved them."""
    standing, why = value.standing, value.explanation
    lines: Lines = [
        line((f"{standing.node.id} {standing.node.title}", "title"), f" · {standing.status}"),
        line(verdict(standing)),
        line(
            ("skill: ", "title"),
            f"chance to pass now {why.p_pass:.2f} · mastery {why.estimate:.2f}",
        ),
    ]
    lines += [line(f"  {term.logits:+.2f}  {term.words}") for term in why.terms]
    lines += [_memory(standing)] if standing.memory else []
    if not value.changes:
        return [*lines, quiet("Nothing has moved it yet.")]
    lines += [_change(event.body, event.session) for event in value.changes[-10:]]
    lines += run_list(value.runs, standing.node.id)
    return [*lines, remedy_due(value.remedy)] if value.remedy else lines


def verdict(value: Standing) -> str:
    """The two memories in one sentence."""
    if value.vouched:
        return "You have not tried it, but what you passed builds on it: it counts as known."
    if value.left is None:
        return "You have not tried it yet; what stands here is a guess."
    could, kept = value.able >= HELD, value.left >= REMEMBERED
    if could and kept:
        return "You could do it, and you still remember it: it holds."
    if could:
        return "You could do it; you may have forgotten it."
    if kept:
        return "It is fresh, but it does not hold yet: more practice is needed."
    return "It did not hold yet, and some of it may be forgotten."


def _memory(value: Standing) -> Text:
    memory = value.memory
    assert memory is not None and value.left is not None
    due = "" if value.due_at is None else f" · review due {_date(value.due_at)}"
    lapses = f", forgotten {memory.lapses} times" if memory.lapses else ""
    return line(
        ("memory: ", "title"),
        f"still remembered with {value.left:.2f} · falls to .90 {memory.stability:.1f} days after"
        f" {_date(memory.at)}{lapses}{due}",
    )


def _change(body: Mapping[str, object], session: str) -> Text:
    before, after = body.get("before"), body.get("after")
    if not isinstance(before, Mapping) or not isinstance(after, Mapping):
        return quiet(f"  {body.get('cause')} in {session}")
    levels = f"level {before.get('level')} → {after.get('level')}"
    if "estimate" in after:
        levels = f"{before.get('estimate'):.2f} → {after['estimate']:.2f} ({levels})"
    return quiet(f"  {levels}: {body.get('cause')} in {session}")


def topic_list(topics: Sequence[SavedTopic]) -> Lines:
    """The latest first, each with its language, where it leads and when it was last worked on."""
    if not topics:
        return [quiet("No topics of your own yet. Type one at learn> in plain words.")]
    lines: Lines = [
        line(item.text, (f" → {item.node} {item.title} · {item.language} · {_day(item)}", "quiet"))
        for item in topics
    ]
    again = f"/start {topics[0].language} {topics[0].text}"
    return [*lines, line(("To start one again: ", "quiet"), (again, "command"))]


def _day(topic: SavedTopic) -> str:
    return _date(topic.last_use)


def _date(at: float) -> str:
    return datetime.fromtimestamp(at).astimezone().date().isoformat()
