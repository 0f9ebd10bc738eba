"""Shows what a setup has written so far, for a learner who reads while the rest is made."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.markdown import Markdown
from rich.padding import Padding
from rich.text import Text

from orchestration.progress import LessonWritten, PlanWritten
from shell.base.words import without_escapes


def written(told: PlanWritten | LessonWritten) -> Iterator[RenderableType]:
    """Title, story and units of a plan, or one section of the lesson."""
    yield ""
    if isinstance(told, PlanWritten):
        yield Padding(Text(without_escapes(told.title), style="title"), (0, 0, 0, 2))
        yield Padding(_markdown(told.story), (0, 0, 1, 2))
        for symbol, principle in told.units:
            yield Padding(_markdown(f"- `{symbol}`: {principle}"), (0, 0, 0, 2))
        yield ""
        return
    yield Padding(Text(without_escapes(told.title), style="title"), (0, 0, 0, 2))
    yield Padding(_markdown(told.content), (0, 0, 1, 2))


def _markdown(text: str) -> Markdown:
    return Markdown(without_escapes(text), hyperlinks=False, code_theme="ansi_dark")
