"""A rich console on which nothing that is shown can steer the terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment

from shell.base.words import without_escapes


class SafeConsole(Console):
    """Takes escapes, control and bidi characters out of every text, wherever it came from.

    Everything a person reads passes here on its way from a value to the terminal, so no view has to
    think of it. What rich itself sends (colours, links, cursor) is not text and stays.
    """

    def render(
        self, renderable: RenderableType, options: ConsoleOptions | None = None
    ) -> Iterable[Segment]:
        """The segments of `renderable`, with only text in their texts."""
        for segment in super().render(renderable, options):
            text, style, control = segment
            safe = text if control else without_escapes(text)
            yield segment if safe == text else Segment(safe, style, control)
