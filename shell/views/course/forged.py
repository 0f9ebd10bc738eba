"""What a teacher reads about a forge: a line a task, the sum, and the report page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ..parts import Lines, indented, line, quiet
from . import pages

if TYPE_CHECKING:
    from orchestration.forge.forge import Forged
    from schemas.cluster.plan import Entry
    from schemas.content import Depth

_MARKS = {"accepted": ("✓ ", "good"), "refused": ("✗ ", "bad")}
WORDS_SHOWN = 300


def entry(value: Entry) -> Lines:
    """What came of one task."""
    what = value.folder or f"{value.reason}: {value.words[:WORDS_SHOWN]}"
    note = f"  {value.calls} calls · {value.tokens:,} tokens · {value.time_s:.1f} s"
    return [
        line(_MARKS.get(value.verdict, ("· ", "warn")), f"{value.task}  {what}", (note, "quiet"))
    ]


def total(value: Forged, root: Path) -> Lines:
    """The sum, and what to do next."""
    counts = Counter(item.verdict for item in value.entries)
    lines: Lines = [
        line(
            f"{counts['accepted']} of {len(value.tasks)} accepted, {counts['refused']} refused,"
            f" {value.open} open · {value.spent.calls:,} calls · {value.spent.tokens:,} tokens"
            f" · {value.seconds:.0f} s"
        ),
        indented(quiet(str(root / "report.html"))),
    ]
    if value.halted:
        lines.append(line(("stopped: ", "warn"), f"{value.halted}."))
    if value.open:
        lines.append(quiet("The same command goes on; nothing that is paid for is paid again."))
    elif counts["accepted"]:
        lines.append(
            line("Use it: ", (f"learn config bank_dirs '[\"{root / 'bank'}\"]'", "command"))
        )
    return lines


def page(value: Forged) -> str:
    """The report of a forge: what there is, what was refused and why, what it took."""
    return pages.document(f"Forge: {value.plan.language}", _parts(value))


def _parts(value: Forged) -> Iterator[str]:
    counts = Counter(item.verdict for item in value.entries)
    yield pages.paragraph(
        f"{len(value.tasks)} tasks: {counts['accepted']} accepted, {counts['refused']} refused,"
        f" {value.open} open. {value.spent.calls:,} calls and {value.spent.tokens:,} tokens"
        f" in all runs{_money(value)}."
    )
    if value.halted:
        yield pages.paragraph(f"The last run stopped early: {value.halted}.", "refused")
    if value.waiting:
        yield pages.paragraph(
            f"{len(value.waiting)} are written and proved, and wait until an earlier variant of their"
            " node is decided.",
            "soft",
        )
    yield pages.section("Nodes", pages.table(("node", *_DEPTHS, "refused"), _by_node(value)))
    yield pages.section("Why exercises were refused", _reasons(value))
    yield pages.section("Every task", _every(value))


_DEPTHS: tuple[Depth, ...] = ("D1", "D2", "D3")


def _money(value: Forged) -> str:
    price = value.plan.caps.price_a_thousand_tokens
    return f", {value.spent.tokens / 1000 * price:.2f} at {price:g} a thousand" if price else ""


def _by_node(value: Forged) -> Iterator[tuple[object, ...]]:
    """How many there are of each node, by depth."""
    for node in dict.fromkeys(task.node for task in value.tasks):
        own = [item for item in value.entries if item.node == node]
        accepted = Counter(item.depth for item in own if item.verdict == "accepted")
        refused = sum(item.verdict == "refused" for item in own)
        yield (node, *(accepted[depth] for depth in _DEPTHS), refused)


def _reasons(value: Forged) -> str:
    refused = [item for item in value.entries if item.verdict != "accepted"]
    counts = Counter(item.reason for item in refused)
    sums = pages.table(("reason", "tasks"), counts.most_common())
    rows = ((item.task, item.reason, item.words, item.like) for item in refused)
    return sums + pages.table(("task", "reason", "why", "like"), rows)


def _every(value: Forged) -> str:
    rows = (
        (
            item.task,
            pages.marked(item.verdict, item.verdict),
            item.title,
            item.folder,
            item.calls,
            item.tokens,
            item.time_s,
        )
        for item in value.entries
    )
    heads = ("task", "verdict", "title", "folder", "calls", "tokens", "seconds")
    return pages.table(heads, rows)
