"""The rules a reply must keep: one rule, one id, one function; the table says which role keeps which."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from . import code, hints, lessons, paths, reviews, starters, text, topics
from .context import PolicyContext, Violation

if TYPE_CHECKING:
    from schemas.exchange.stages import Reply

__all__ = ["RULES", "PolicyContext", "Violation", "violations"]

Rule = Callable[[Any, PolicyContext], Iterator[Violation]]

_PATHS: tuple[Rule, ...] = (
    paths.path_is_relative,
    paths.path_is_normal,
    paths.path_is_short,
    paths.path_starts_below_its_directory,
    paths.extension_is_allowed,
    paths.file_is_not_reserved,
    paths.paths_do_not_collide,
)
_TEXT: tuple[Rule, ...] = (text.size_is_capped, text.text_is_clean)
_CODE: tuple[Rule, ...] = (
    code.no_processes,
    code.no_network,
    code.no_files,
    code.no_unsafe_code,
    code.no_clock,
    code.no_unseeded_chance,
    code.includes_stay_inside,
    code.main_stays_with_the_harness,
)

RULES: Mapping[str, tuple[Rule, ...]] = {
    "scaffold": (*_PATHS, *_TEXT),
    "starter-expand": (*_PATHS, *_TEXT, *_CODE, starters.solution_is_not_handed_out),
    "test-expand": (*_PATHS, *_TEXT, *_CODE, paths.test_file_is_found),
    "solution": (
        *_PATHS,
        *_TEXT,
        *_CODE,
        code.tags_are_known,
        code.wrong_answers_replace_a_file,
    ),
    "solver": (*_PATHS, *_TEXT, *_CODE),
    "lesson-expand": (
        *_TEXT,
        lessons.no_raw_html,
        lessons.one_heading_a_section,
        lessons.blocks_are_closed,
        lessons.example_is_not_the_solution,
    ),
    "coach": (
        *_TEXT,
        hints.level_is_the_asked_one,
        hints.solution_stays_hidden,
        hints.reveal_agrees_with_itself,
        hints.no_code_block_too_early,
        hints.words_fit_level,
        hints.inline_code_fits_level,
        hints.reads_easily,
        hints.no_solution_run,
        reviews.tag_is_allowed,
    ),
    "reviewer": (
        *_TEXT,
        reviews.pass_needs_a_passing_run,
        reviews.fail_needs_a_failing_run,
        reviews.words_fit_the_run,
        reviews.evidence_is_a_context,
        reviews.score_fits_verdict,
        reviews.tag_is_allowed,
        reviews.next_step_is_open,
        reviews.feedback_keeps_the_solution,
    ),
    "topic": (
        *_TEXT,
        topics.covering_node_is_known,
        topics.prerequisites_fit_the_graph,
        topics.node_tags_are_known,
        topics.title_is_new,
        topics.keywords_differ,
    ),
}


def violations(role: str, reply: Reply, context: PolicyContext) -> tuple[Violation, ...]:
    """Every broken rule of the role, in the table's order."""
    return tuple(item for rule in RULES[role] for item in rule(reply, context))
