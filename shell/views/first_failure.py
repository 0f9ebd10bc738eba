"""The first-failure card: one test or one compiler error, with all that is needed to act on it."""

from __future__ import annotations

from rich.console import RenderableType
from rich.text import Text

from schemas.evidence import CaseOutcome, Diagnostic, Evidence

MESSAGE_LINES = 8


def first_failure(evidence: Evidence) -> list[RenderableType]:
    """The first thing to mend; nothing more, because the rest often follows from it."""
    if evidence.build == "failed":
        return _build_card(evidence.errors, evidence)
    if evidence.failing:
        return _test_card(evidence.failing[0], evidence.crash)
    if evidence.crash:
        return [Text(evidence.crash)]
    return [Text(item) for item in evidence.excerpt.strip().splitlines()[-MESSAGE_LINES:]]


def _build_card(errors: tuple[Diagnostic, ...], evidence: Evidence) -> list[RenderableType]:
    if not errors:
        return [Text(item) for item in evidence.excerpt.strip().splitlines()[-MESSAGE_LINES:]]
    first = errors[0]
    place = f"{first.file}:{first.line}" if first.file else ""
    head = Text.assemble(
        "first: ", (place, "path"), "  " if place else "", (first.code or "", "bad")
    )
    more = f"and {len(errors) - 1} more after it" if len(errors) > 1 else ""
    said = first.message.strip().removeprefix(f"{first.code}: ")
    lines = said.splitlines()[:MESSAGE_LINES]
    card: list[RenderableType] = [head, *(Text(f"  {item}") for item in lines)]
    return [*card, Text(f"  {more}", "quiet")] if more else card


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
