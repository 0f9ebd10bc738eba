"""Rules on starters: what is handed out leaves something to do."""

from __future__ import annotations

from collections.abc import Iterator

from schemas.content import SourceFile
from schemas.exchange.stages import StarterSection

from .context import PolicyContext, Violation
from .leaks import file_tokens, grams, renamed


def solution_is_not_handed_out(
    reply: StarterSection, context: PolicyContext
) -> Iterator[Violation]:
    """`starter-solution`: no file holds all of the solution's file, under other names either."""
    written = renamed(file_tokens((SourceFile(reply.file_path, reply.content),)))
    for item in context.solution:
        if item.path != reply.file_path:
            continue
        solution = renamed(file_tokens((item,)))
        if grams(solution) and grams(solution) <= grams(written):
            yield Violation(
                "starter-solution",
                "content",
                f"{item.path} holds the complete solution: leave a stub that the tests reject",
            )
