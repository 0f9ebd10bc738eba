"""Rules on lessons: sections that can be joined into one page, and that leave the work to do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from schemas.content import Files
from schemas.exchange.stages import LessonSectionReply

from .context import PolicyContext, Violation
from .leaks import Leak, leak_of
from .markdown import ends_in_a_block, lines, without_code

MOST_RUN, MOST_CONTAINED = 12, 0.35
"""What a lesson may share with the solution: as much as the last hint (learning.md §4, L3). The
shape after renaming is free, since a worked example has the shape of the exercise."""

_LOOP_HEAD = re.compile(
    r"for\s*\(\s*\w+\s+(\w+)\s*=\s*0\s*;\s*\1\s*<\s*\w+\s*;\s*(?:\1\s*\+\+|\+\+\s*\1)\s*\)"
)
"""C's way to walk through an array, which is nobody's solution: half of all examples begin with it."""
_HTML = re.compile(r"<(?:[A-Za-z][A-Za-z0-9-]*(?:\s[^<>\n]*)?/?|/[A-Za-z][^<>\n]*|!--.*)>?")
_HEADING = re.compile(r" {0,3}#{1,2}(?:\s|$)")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)\s*")


def no_raw_html(reply: LessonSectionReply, _context: PolicyContext) -> Iterator[Violation]:
    """`lesson-html`: Markdown only; code may show anything."""
    if found := _HTML.search(without_code(reply.content)):
        yield Violation(
            "lesson-html",
            "content",
            f"`{found.group()[:40]}` reads as HTML: leave it out, or set code in backticks",
        )


def one_heading_a_section(
    reply: LessonSectionReply, _context: PolicyContext
) -> Iterator[Violation]:
    """`lesson-heading`: the section's heading is its title; only ### and below stand in it."""
    if "\n" in reply.section_title or reply.section_title.lstrip().startswith("#"):
        yield Violation("lesson-heading", "section_title", "one line of plain words, without #")
    above = ""
    for kind, line in lines(reply.content):
        underlined = above.strip() and not above.lstrip().startswith(("-", "#", "|", ">"))
        if kind == "prose" and (
            _HEADING.match(line) or (underlined and _UNDERLINE.fullmatch(line))
        ):
            yield Violation(
                "lesson-heading",
                "content",
                f"{(above if _UNDERLINE.fullmatch(line) else line).strip()[:60]!r} is a heading of"
                " the page: leave it out, or use ###",
            )
            return
        above = line if kind == "prose" else ""


def blocks_are_closed(reply: LessonSectionReply, _context: PolicyContext) -> Iterator[Violation]:
    """`lesson-block`: every code block ends, or the next section would be in it."""
    if ends_in_a_block(reply.content):
        yield Violation("lesson-block", "content", "a code block is not closed: end it with ```")


def shared_with(content: str, solution: Files, given: Files) -> Leak:
    """What a section shares with the solution, beside what the starter gives and every loop says."""
    return leak_of(_LOOP_HEAD.sub("for", content), solution, given)


def example_is_not_the_solution(
    reply: LessonSectionReply, context: PolicyContext
) -> Iterator[Violation]:
    """`lesson-solution`: a worked example of the pattern is about another problem."""
    if not context.solution:
        return
    found = shared_with(reply.content, context.solution, context.starter)
    if len(found.run) >= MOST_RUN or found.contained >= MOST_CONTAINED:
        yield Violation(
            "lesson-solution",
            "content",
            f"it shares {' '.join(found.run)[:120]!r} with the exercise's own solution: give the"
            " example another shape, or work through another problem",
        )
