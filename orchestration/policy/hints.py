"""Rules on hints: the limits and leak measures of each level (learning.md §4)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from schemas.stages import HintPack

from .context import PolicyContext, Violation
from .leaks import containment, file_tokens, longest_run, renamed, tokens

_BLOCK = re.compile(r"```[^\n]*\n(.*?)(?:```|\Z)", re.DOTALL)
_INLINE = re.compile(r"`([^`\n]+)`")


@dataclass(frozen=True, slots=True)
class Limits:
    """What one level may hold: words, inline code tokens, lines of a code block, solution tokens in
    a row, share of the solution's 4-grams, and tokens in a row once identifiers are renamed."""

    words: int
    inline_tokens: int
    block_lines: int
    run: int
    contained: float
    renamed_run: int


LEVELS = {
    0: Limits(260, 60, 6, 12, 0.35, 16),
    1: Limits(90, 8, 0, 6, 0.10, 12),
    2: Limits(140, 25, 0, 8, 0.15, 12),
    3: Limits(200, 60, 4, 12, 0.35, 16),
}
"""L1 to L3 from the table of learning.md §4; an answer to a question (0) leaks no more than L3."""


def _prose(text: str) -> str:
    return _BLOCK.sub(" ", text)


def level_is_the_asked_one(reply: HintPack, context: PolicyContext) -> Iterator[Violation]:
    """`hint-level`: the level that was asked for, no other."""
    if reply.hint_level != context.hint_level:
        yield Violation("hint-level", "hint_level", f"give level {context.hint_level}")


def solution_stays_hidden(reply: HintPack, context: PolicyContext) -> Iterator[Violation]:
    """`hint-reveal`: no full solution before it may be shown."""
    reveals = (
        reply.full_solution_provided
        or reply.revealed_solution.strip() != ""
        or reply.allowed_reveal == "full"
    )
    if reveals and not context.reveal_allowed:
        yield Violation(
            "hint-reveal",
            "full_solution_provided",
            "the solution may not be shown yet: full_solution_provided false, revealed_solution"
            ' "", and allowed_reveal not "full"',
        )


def no_code_block_too_early(reply: HintPack, context: PolicyContext) -> Iterator[Violation]:
    """`hint-code-block`: none at L1 and L2, at most four lines at L3."""
    limit = LEVELS[context.hint_level].block_lines
    for block in _BLOCK.findall(reply.current_hint.text):
        lines = [item for item in block.splitlines() if item.strip()]
        if len(lines) > limit:
            yield Violation(
                "hint-code-block",
                "current_hint.text",
                f"a code block of {len(lines)} lines; at most {limit} at this level",
            )


def length_fits_level(reply: HintPack, context: PolicyContext) -> Iterator[Violation]:
    """`hint-length`: words, and code tokens between backticks."""
    limits = LEVELS[context.hint_level]
    prose = _prose(reply.current_hint.text)
    words = len(prose.split())
    inline = sum(len(tokens(item)) for item in _INLINE.findall(prose))
    if words > limits.words:
        yield Violation(
            "hint-length", "current_hint.text", f"{words} words; at most {limits.words}"
        )
    if inline > limits.inline_tokens:
        yield Violation(
            "hint-length",
            "current_hint.text",
            f"{inline} tokens of inline code; at most {limits.inline_tokens}",
        )


def no_solution_run(reply: HintPack, context: PolicyContext) -> Iterator[Violation]:
    """`hint-leak`: no stretch of the reference beyond the level's limit, renamed or not."""
    if context.reveal_allowed or not context.solution:
        return
    limits = LEVELS[context.hint_level]
    said = tokens(reply.current_hint.text)
    solution = file_tokens(context.solution)
    known = (*file_tokens(context.starter), *file_tokens(context.learner_files))
    run = longest_run(said, solution, known)
    same_shape = longest_run(renamed(said), renamed(solution), renamed(known))
    contained = containment(said, solution, known)
    if len(run) >= limits.run:
        yield Violation(
            "hint-leak", "current_hint.text", f"it quotes the solution: {' '.join(run)!r}"
        )
    elif contained >= limits.contained:
        yield Violation(
            "hint-leak", "current_hint.text", f"{contained:.0%} of the solution stands in it"
        )
    elif len(same_shape) >= limits.renamed_run:
        yield Violation(
            "hint-leak",
            "current_hint.text",
            f"it has the shape of the solution: {' '.join(same_shape)!r}",
        )
