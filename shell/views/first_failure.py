"""The first-failure card: one test or one compiler error, with all that is needed to act on it."""

from __future__ import annotations

from rich.cells import cell_len
from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from schemas.evidence import CaseOutcome, Diagnostic, Evidence

MESSAGE_LINES = 8


def first_failure(evidence: Evidence, line: str = "", means: str = "") -> list[RenderableType]:
    """The first thing to mend; nothing more, because the rest often follows from it.

    `line` is the source line that a first error points at, `means` what its message means.
    """
    if evidence.build == "failed":
        return _build_card(evidence.errors, evidence, line, means)
    if evidence.failing:
        return _test_card(evidence.failing[0], evidence.crash)
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
    place = f"{first.file}:{first.line}{column}" if first.file else ""
    head = Text.assemble(
        "first: ", (place, "path"), "  " if place else "", (first.code or "", "bad")
    )
    more = f"and {len(errors) - 1} more after it" if len(errors) > 1 else ""
    said = first.message.strip().removeprefix(f"{first.code}: ")
    lines = said.splitlines()[:MESSAGE_LINES]
    card: list[RenderableType] = [head, *(Text(f"  {item}") for item in lines)]
    card += _pointed_at(line, first)
    if means:
        card.append(Padding(Text(means), (0, 0, 0, 2)))
    return [*card, Text(f"  {more}", "quiet")] if more else card


def _pointed_at(line: str, said: Diagnostic) -> list[RenderableType]:
    """The source line, and a caret below the column where the tool named one that is in it."""
    if not line.strip():
        return []
    number = f"{said.line} | "
    shown = line.rstrip().expandtabs(4)
    found: list[RenderableType] = [Text(f"    {number}{shown}", no_wrap=True, overflow="ellipsis")]
    if said.column and said.column <= len(line):
        before = cell_len(line[: said.column - 1].expandtabs(4))
        found.append(Text(f"    {' ' * (len(number) - 2)}| {' ' * before}^", no_wrap=True))
    return found


def _test_card(case: CaseOutcome, crash: str | None) -> list[RenderableType]:
    place = f"{case.file}:{case.line}" if case.file and case.line else ""
    card: list[RenderableType] = [
        Text.assemble("first: ", (case.name, "title"), "  ", (place, "path"))
    ]
    if case.expected is not None or case.got is not None:
        called = f"called {case.called}   " if case.called else ""
        sides = f"{called}expected {case.expected}   got {case.got}"
        if len(sides) <= 90 and "\n" not in sides:
            return [*card, Text(f"  {sides}")]
        parts = (("called", case.called), ("expected", case.expected), ("got", case.got))
        return [*card, *(Text(f"  {name:<9}{text}") for name, text in parts if text is not None)]
    lines = (case.message or crash or case.outcome).strip().splitlines()
    return [*card, *(Text(f"  {item}") for item in lines[:MESSAGE_LINES])]
