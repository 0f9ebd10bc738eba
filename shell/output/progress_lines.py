"""Shows what the core reports: a live line with counters and elapsed time, then one line a stage."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rich.console import RenderableType
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
from .written import written

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
BARS = frozenset({"import", "export"})
"""Stages of many like steps, which show a bar."""
BAR_WIDTH = 24


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


@dataclass(frozen=True, slots=True)
class _UnderWay:
    """A stage that began at `begun`, and what is said of it now."""

    begun: float
    words: str


class ProgressLines:
    """One live line on a terminal, for all stages under way; on a plain screen only the line at a
    stage's end. What was written to read is shown where somebody sits before the screen."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        screen.settle = self.stop
        self._status: Status | None = None
        self._stages: dict[str, _UnderWay] = {}

    def report(self, progress: Progress) -> None:
        """Show one report."""
        if isinstance(progress, StageProgress):
            self._about_stage(progress)
        elif isinstance(progress, CallRetried):
            again = f"Again in {progress.wait_s:.0f} s." if progress.wait_s >= 1 else "Asked again."
            self._line(f"  {_word(progress.stage):<{WIDTH}}  … {progress.message} {again}")
        elif isinstance(progress, RepairBegun):
            stages = ", ".join(map(_word, progress.stages))
            self._line(f"  {'repair':<{WIDTH}}  {progress.round}/{progress.rounds} → {stages}")
        elif isinstance(progress, RunProgress):
            self._stages.clear()
            self._under_way("", "running the tests")
        elif self._screen.watched:
            self._line(*written(progress))

    def _about_stage(self, progress: StageProgress) -> None:
        if progress.state == "running":
            count = f" {progress.done}/{progress.cap}" if progress.cap else ""
            if progress.stage in BARS and progress.cap:
                full = BAR_WIDTH * progress.done // progress.cap
                count = f" {'━' * full}{'╌' * (BAR_WIDTH - full)}{count}"
            focus = f" → {progress.focus}" if progress.focus else ""
            self._under_way(progress.stage, f"{_word(progress.stage)}{count}{focus}")
            return
        ended = self._stages.pop(progress.stage, None)
        if progress.stage in ENDED:
            self._line(*self._ended(progress, ended))
        else:
            self._draw()

    def _ended(self, progress: StageProgress, ended: _UnderWay | None) -> list[str]:
        mark = "✓" if progress.state == "done" else "✗"
        count = f"{progress.done}/{progress.cap}" if progress.cap else ""
        took = self._took(progress.stage, ended)
        words = "  ".join(item for item in (count, progress.note, took) if item)
        head = f"  {_word(progress.stage):<{WIDTH}}  {mark} "
        return hanging(head, words.split(JOINT), self._screen.console.width)

    def _took(self, stage: str, ended: _UnderWay | None) -> str:
        """Whole seconds of what took any; the time of a proof always."""
        now = time.monotonic()
        seconds = now - (ended.begun if ended else now)
        if stage == "proof":
            return f"{seconds:.1f} s"
        return f"{seconds:.0f} s" if seconds >= 1 else ""

    def _under_way(self, stage: str, words: str) -> None:
        known = self._stages.get(stage)
        self._stages[stage] = _UnderWay(known.begun if known else time.monotonic(), words)
        self._draw()

    def _draw(self) -> None:
        """The live line anew, or none if nothing is under way."""
        if self._screen.plain:
            return
        if not self._stages:
            self._take_away()
            return
        if self._status is None:
            self._status = self._screen.console.status("", spinner_style="quiet")
            self._status.start()
        words = JOINT.join(stage.words for stage in self._stages.values())
        self._status.update(_Elapsed(words, min(item.begun for item in self._stages.values())))

    def _line(self, *lines: RenderableType) -> None:
        """Lines that stay, above the live line of what is still under way."""
        self._take_away()
        for line in lines if not self._screen.as_json else ():
            self._screen.console.print(line)
        self._draw()

    def _take_away(self) -> None:
        if self._status is not None:
            self._status.stop()
            self._status = None

    def stop(self) -> None:
        """Take the live line away; called before anything else is printed."""
        self._take_away()
        self._stages.clear()
