"""Rules on hints: what each level may hold and how much of the solution it may touch.

The figures of L1 to L3 are the table of learning.md §4; its first table gives the limit on renamed
runs (12) for the levels whose row names none. An answer to a question (0) takes no level, so it is
held to the leak limits of L3 and may be longer.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from schemas.exchange.stages import HintPack

from .context import PolicyContext, Violation
from .leaks import Leak, leak, tokens
from .markdown import code_lines, grade, inline_code, prose

MOST_GRADE = 9.0
LEAST_WORDS_GRADED = 20
"""The grade is a mean over words and sentences; on a handful of words it says nothing."""
_TEXT = "current_hint.text"
_REVEALS = ("idea", "place", "step", "full")


@dataclass(frozen=True, slots=True)
class Limits:
    """What one level may hold: words, inline code tokens, lines of code blocks, solution tokens in
    a row, share of the solution's 4-grams, and tokens in a row once identifiers are renamed."""

    words: int
    inline_tokens: int
    block_lines: int
    run: int
    contained: float
    renamed_run: int
    reveal: int
    """Position in `_REVEALS` of the most that it may claim to reveal."""


LEVELS = {
    0: Limits(260, 60, 6, 12, 0.35, 16, 2),
    1: Limits(90, 8, 0, 6, 0.10, 12, 0),
    2: Limits(140, 25, 0, 8, 0.15, 12, 1),
    3: Limits(200, 60, 4, 12, 0.35, 16, 2),
}


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


def reveal_agrees_with_itself(reply: HintPack, context: PolicyContext) -> Iterator[Violation]:
    """`hint-reveal-fields`: the three fields say the same, and no more than the level gives."""
    shown = reply.revealed_solution.strip() != ""
    if reply.full_solution_provided != shown:
        yield Violation(
            "hint-reveal-fields",
            "full_solution_provided",
            "full_solution_provided is true exactly when revealed_solution holds the solution",
        )
    most = LEVELS[context.hint_level].reveal
    claimed = reply.allowed_reveal
    if claimed != "full" and _REVEALS.index(claimed) > most:
        yield Violation(
            "hint-reveal-fields",
            "allowed_reveal",
            f"{claimed!r} is more than this level gives; write {_REVEALS[most]!r}",
        )
    if shown and claimed != "full":
        yield Violation("hint-reveal-fields", "allowed_reveal", 'a shown solution is "full"')


def no_code_block_too_early(reply: HintPack, context: PolicyContext) -> Iterator[Violation]:
    """`hint-code-block`: none at L1 and L2, at most four lines at L3."""
    limit = LEVELS[context.hint_level].block_lines
    count = len(code_lines(reply.current_hint.text))
    if count > limit:
        allowed = f"at most {limit} at this level" if limit else "none at this level"
        yield Violation("hint-code-block", _TEXT, f"{count} lines in code blocks; {allowed}")


def words_fit_level(reply: HintPack, context: PolicyContext) -> Iterator[Violation]:
    """`hint-words`: short enough to be read."""
    limit = LEVELS[context.hint_level].words
    words = len(prose(reply.current_hint.text).split())
    if words > limit:
        yield Violation("hint-words", _TEXT, f"{words} words; at most {limit} at this level")


def inline_code_fits_level(reply: HintPack, context: PolicyContext) -> Iterator[Violation]:
    """`hint-inline-code`: few code tokens between backticks."""
    limit = LEVELS[context.hint_level].inline_tokens
    count = sum(len(tokens(item)) for item in inline_code(reply.current_hint.text))
    if count > limit:
        yield Violation(
            "hint-inline-code",
            _TEXT,
            f"{count} tokens of inline code; at most {limit} at this level",
        )


def reads_easily(reply: HintPack, context: PolicyContext) -> Iterator[Violation]:
    """`hint-reading-grade`: a Flesch-Kincaid grade of at most 9."""
    text = reply.current_hint.text
    if context.hint_level == 0 or len(prose(text).split()) < LEAST_WORDS_GRADED:
        return
    if (found := grade(text)) > MOST_GRADE:
        yield Violation(
            "hint-reading-grade",
            _TEXT,
            f"reading grade {found:.1f}; at most {MOST_GRADE:g}: shorter sentences, plainer words",
        )


def no_solution_run(reply: HintPack, context: PolicyContext) -> Iterator[Violation]:
    """`hint-leak`: no stretch of the reference beyond the level's limit, renamed or not."""
    if context.reveal_allowed or not context.solution:
        return
    found = leak(reply.current_hint.text, context)
    if told := told_too_much(found, LEVELS[context.hint_level]):
        yield Violation("hint-leak", _TEXT, told)


def told_too_much(found: Leak, limits: Limits) -> str:
    """Which limit on what a text shares with the solution is broken; "" if none is."""
    if len(found.run) >= limits.run:
        return f"it quotes the solution: {' '.join(found.run)!r}"
    if found.contained >= limits.contained:
        return f"it quotes the solution: {' '.join(found.run)!r}, and {found.contained:.0%} of it in all"
    if len(found.renamed_run) >= limits.renamed_run:
        return f"it has the shape of the solution: {' '.join(found.renamed_run)!r}"
    return ""
