"""The first-failure card: one test or one compiler error, with all that is needed to act on it."""

from __future__ import annotations

import re

from rich.cells import cell_len
from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from schemas.evidence import CaseOutcome, Diagnostic, Evidence

MESSAGE_LINES = 8
_WORDS = re.compile(
    r"(?:AssertionError: (?!assert )|assertion `[^`]*` failed: )(?P<said>.+)|(?P<value>value of .+)$"
)


def first_failure(evidence: Evidence, line: str = "", means: str = "") -> list[RenderableType]:
    """The first thing to mend; nothing more, because the rest often follows from it.

    `line` is the source line that the failure points at, `means` what its message means.
    """
    if evidence.build == "failed":
        return _build_card(evidence.errors, evidence, line, means)
    if evidence.failing:
        return _test_card(evidence.failing[0], evidence.crash, line, means)
    if evidence.crash:
        return [Text(evidence.crash)]
    return [Text(item) for item in evidence.excerpt.strip().splitlines()[-MESSAGE_LINES:]]


def _build_card(
    errors: tuple[Diagnostic, ...], evidence: Evidence, line: str, means: str
) -> list[RenderableType]:
    if not errors:
        return [Text(item) for item in evidence.excerpt.strip().splitlines()[-MESSAGE_LINES:]]
    first = errors[0]
    column = f":{first.column}" if first.column else ""
    line_number = f":{first.line}{column}" if first.line else ""
    place = f"{first.file}{line_number}" if first.file else ""
    head = Text.assemble(
        "first: ", (place, "path"), "  " if place else "", (first.code or "", "bad")
    )
    more = f"and {len(errors) - 1} more after it" if len(errors) > 1 else ""
    said = first.message.strip().removeprefix(f"{first.code}: ")
    lines = said.splitlines()[:MESSAGE_LINES]
    card: list[RenderableType] = [head, *map(_below, lines)]
    card += [*_pointed_at(line, first.line, first.column), *_explained(means)]
    return [*card, _below(more, "quiet")] if more else card


def _explained(means: str) -> list[RenderableType]:
    return [_below(means)] if means else []


def _below(words: str, style: str = "") -> RenderableType:
    """Words below the head of a card; what does not fit in a line goes on below them."""
    return Padding(Text(words, style), (0, 0, 0, 2))


def _pointed_at(line: str, number: int | None, column: int | None) -> list[RenderableType]:
    """The source line, and a caret below the column where the tool named one that is in it."""
    if not line.strip():
        return []
    margin = f"{number} | "
    shown = line.rstrip().expandtabs(4)
    found: list[RenderableType] = [Text(f"    {margin}{shown}", no_wrap=True, overflow="ellipsis")]
    if column and column <= len(line) + 1:  # what is missing is missed just behind the end
        before = cell_len(line[: column - 1].expandtabs(4))
        found.append(Text(f"    {' ' * (len(margin) - 2)}| {' ' * before}^", no_wrap=True))
    return found


def _own_words(case: CaseOutcome) -> list[RenderableType]:
    """What the test's author has to say, where that is more than the call."""
    head = case.message.strip().partition("\n")[0]
    found = _WORDS.match(head)
    said = (found["said"] or found["value"]).strip() if found else ""
    return [] if not said or said.startswith("called ") else [_below(said)]


def _one_below_the_other(case: CaseOutcome) -> RenderableType:
    """Call and values, each with its name beside it however many lines it takes."""
    grid = Table.grid(padding=(0, 1))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    for name, text in (("called", case.called), ("expected", case.expected), ("got", case.got)):
        if text is not None:
            grid.add_row(name, Text(text))
    return Padding(grid, (0, 0, 0, 2))


def _test_card(case: CaseOutcome, crash: str | None, line: str, means: str) -> list[RenderableType]:
    place = f"{case.file}:{case.line}" if case.file and case.line else ""
    card: list[RenderableType] = [
        Text.assemble("first: ", (case.name, "title"), "  ", (place, "path"))
    ]
    if case.expected is not None or case.got is not None:
        card += _own_words(case)
        called = f"called {case.called}   " if case.called else ""
        sides = f"{called}expected {case.expected}   got {case.got}"
        if len(sides) <= 90 and "\n" not in sides:
            return [*card, _below(sides)]
        return [*card, _one_below_the_other(case)]
    lines = (case.message or crash or case.outcome).strip().splitlines()
    card += map(_below, lines[:MESSAGE_LINES])
    return [*card, *_pointed_at(line, case.line, None), *_explained(means)]
