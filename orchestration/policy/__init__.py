"""The rules a reply must keep: one rule, one id, one function; the table says which role keeps which."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from . import code, hints, paths, reviews, text
from .context import PolicyContext, Violation

if TYPE_CHECKING:
    from schemas.stages import Reply

__all__ = ["RULES", "PolicyContext", "Violation", "violations"]

Rule = Callable[[Any, PolicyContext], Iterator[Violation]]

_FILES: tuple[Rule, ...] = (
    paths.path_is_relative,
    paths.path_is_normal,
    paths.extension_is_allowed,
    paths.file_is_not_reserved,
    text.size_is_capped,
    text.text_is_clean,
    code.calls_are_allowed,
)

RULES: Mapping[str, tuple[Rule, ...]] = {
    "scaffold": (
        paths.path_is_relative,
        paths.path_is_normal,
        paths.extension_is_allowed,
        paths.file_is_not_reserved,
        text.text_is_clean,
    ),
    "starter-expand": _FILES,
    "test-expand": (*_FILES, paths.test_file_is_found),
    "solution": (*_FILES, code.tags_are_known),
    "lesson-expand": (text.size_is_capped, text.text_is_clean, text.no_raw_html),
    "coach": (
        text.text_is_clean,
        hints.level_is_the_asked_one,
        hints.solution_stays_hidden,
        hints.no_code_block_too_early,
        hints.length_fits_level,
        hints.no_solution_run,
        reviews.tag_is_allowed,
    ),
    "reviewer": (
        text.text_is_clean,
        reviews.pass_needs_a_passing_run,
        reviews.fail_needs_a_failing_run,
        reviews.score_fits_verdict,
        reviews.tag_is_allowed,
        reviews.feedback_keeps_the_solution,
    ),
}


def violations(role: str, reply: Reply, context: PolicyContext) -> tuple[Violation, ...]:
    """Every broken rule of the role, in the table's order."""
    return tuple(item for rule in RULES[role] for item in rule(reply, context))
