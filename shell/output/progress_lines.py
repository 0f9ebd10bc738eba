"""Shows what the core reports: a live line with counters and elapsed time, then one line a stage."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from rich.status import Status
from rich.text import Text

from orchestration.progress import (
    CallRetried,
    Progress,
    RepairBegun,
    RunProgress,
    StageProgress,
)

from .screen import Screen

STAGES = {
    "topic": "topic",
    "scaffold": "plan",
    "starter": "starter",
    "test": "tests",
    "solution": "solution",
    "proof": "check",
    "lesson": "lesson",
}
"""What is made for an exercise, in a learner's words."""
ENDED = frozenset(STAGES) - {"solution"}
"""Stages whose end is told in a line."""
WIDTH = max(len(name) for name in STAGES.values())


JOINT = " · "


def hanging(head: str, facts: Sequence[str], width: int) -> list[str]:
    """`head` and the facts after it, in lines of at most `width` that break between two facts."""
    lines = [head + facts[0]]
    for fact in facts[1:]:
        longer = f"{lines[-1]}{JOINT}{fact}"
        if len(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(" " * len(head) + fact)
    return lines


def progress_for(screen: Screen) -> Callable[[Progress], None]:
    """A receiver of progress for this screen; it says nothing in JSON mode."""
    if screen.as_json:
        return lambda _progress: None
    return ProgressLines(screen).report


def _word(stage: str) -> str:
    return STAGES.get(stage, stage)


class _Elapsed:
    """Words that show, each time they are drawn, how many seconds have gone by."""

    def __init__(self, words: str, begun: float) -> None:
        self._words = words
        self._begun = begun

    def __rich__(self) -> Text:
        seconds = time.monotonic() - self._begun
        return Text.assemble(self._words, (f"  {seconds:.0f} s" if seconds >= 1 else "", "quiet"))


class ProgressLines:
    """One live line on a terminal; on a plain screen only the line at a stage's end."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        screen.settle = self.stop
        self._status: Status | None = None
        self._begun = 0.0
        self._stage = ""

    def report(self, progress: Progress) -> None:
        """Show one report."""
        if isinstance(progress, StageProgress):
            self._about_stage(progress)
        elif isinstance(progress, CallRetried):
            wait = f", again in {progress.wait_s:.0f} s" if progress.wait_s >= 1 else ""
            self._line(f"  {_word(progress.stage):<{WIDTH}}  … {progress.reason}{wait}")
        elif isinstance(progress, RepairBegun):
            stages = ", ".join(map(_word, progress.stages))
            self._line(f"  {'repair':<{WIDTH}}  {progress.round}/{progress.rounds} → {stages}")
        elif isinstance(progress, RunProgress):
            self._begun = time.monotonic()
            self._live(f"running {progress.command}")

    def _about_stage(self, progress: StageProgress) -> None:
        if progress.stage != self._stage:
            self._stage, self._begun = progress.stage, time.monotonic()
        if progress.state == "running":
            count = f" {progress.done}/{progress.cap}" if progress.cap else ""
            focus = f" → {progress.focus}" if progress.focus else ""
            self._live(f"{_word(progress.stage)}{count}{focus}")
            return
        self.stop()
        self._stage = ""
        if progress.stage in ENDED:
            self._line(*self._ended(progress))

    def _ended(self, progress: StageProgress) -> list[str]:
        mark = "✓" if progress.state == "done" else "✗"
        count = f"{progress.done}/{progress.cap}" if progress.cap else ""
        words = "  ".join(item for item in (count, progress.note, self._took(progress)) if item)
        head = f"  {_word(progress.stage):<{WIDTH}}  {mark} "
        return hanging(head, words.split(JOINT), self._screen.console.width)

    def _took(self, progress: StageProgress) -> str:
        """Whole seconds of what took any; the time of a proof always."""
        seconds = time.monotonic() - self._begun
        if progress.stage == "proof":
            return f"{seconds:.1f} s"
        return f"{seconds:.0f} s" if seconds >= 1 else ""

    def _live(self, words: str) -> None:
        if self._screen.plain:
            return
        if self._status is None:
            self._status = self._screen.console.status("", spinner_style="quiet")
            self._status.start()
        self._status.update(_Elapsed(words, self._begun))

    def _line(self, *lines: str) -> None:
        self.stop()
        self._screen.show(lines)

    def stop(self) -> None:
        """Take the live line away; called before anything else is printed."""
        if self._status is not None:
            self._status.stop()
            self._status = None
