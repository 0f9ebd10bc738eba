"""What views are made of; text from outside is never read as markup."""

from __future__ import annotations

from pathlib import Path

from rich.console import RenderableType
from rich.markdown import Markdown
from rich.padding import Padding
from rich.style import Style
from rich.text import Text

from schemas.content import Certificate

Lines = list[RenderableType]


def line(*parts: str | tuple[str, str]) -> Text:
    """One line from plain words and (words, style) pairs."""
    return Text.assemble(*parts)


def noticed(proof: Certificate) -> str:
    """Of the small faults that were put into a solution, how many its tests noticed."""
    if not proof.mutants_made:
        return "no small faults to put in"
    return f"{proof.mutants_killed} of {proof.mutants_made} small faults noticed"


def quiet(words: str) -> Text:
    """A line that informs without asking for attention."""
    return Text(words, style="quiet")


def markdown(text: str) -> RenderableType:
    return Markdown(text, hyperlinks=False, code_theme="ansi_dark")


def indented(item: RenderableType) -> RenderableType:
    return Padding(item, (0, 0, 0, 2), expand=False)


def link(path: str) -> Text:
    """A path that terminals with OSC 8 make clickable."""
    place = Path(path)
    shown = Text(path, style="path")
    if place.is_absolute():
        shown.stylize(Style(link=place.as_uri()))
    return shown
