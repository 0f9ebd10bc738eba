"""The self-terminating loop: ask for sections until one says it is the last, or the cap is reached."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from orchestration.progress import Progress, StageProgress
from schemas.exchange.stages import LessonSectionReply, StarterSection, TestSection

Section = TypeVar("Section", StarterSection, TestSection, LessonSectionReply)

Ask = Callable[[tuple[Section, ...], str], Section]
"""Takes the sections accepted so far and the next focus; returns the next section."""


def expand(
    role: str, cap: int, ask: Ask[Section], report: Callable[[Progress], None]
) -> tuple[Section, ...]:
    """At least one and at most `cap` sections, in order.

    At the cap the loop ends with what there is: the proof that follows decides whether it is
    enough, and a model that never says "complete" cannot run up a bill.
    """
    sections: tuple[Section, ...] = ()
    focus = ""
    while len(sections) < cap:
        report(StageProgress(role, "running", len(sections), cap, focus))
        section = ask(sections, focus)
        sections += (section,)
        focus = section.next_focus
        if section.is_complete:
            break
    report(StageProgress(role, "done", len(sections), cap))
    return sections
