"""Rules on code: what an exercise may not reach for unless its node teaches just that.

They keep exercises about their topic and their results repeatable. They read tokens, not meaning:
what keeps a machine safe is the sandbox of every run.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from languages.door import Rules
from languages.registry import ending_of, rules_of
from schemas.content import Node
from schemas.exchange.stages import Reply, SolutionReply

from .context import PolicyContext, Violation
from .parts import files_of
from .source import bare, without_comments

TAUGHT_BY_KEYWORD: Mapping[str, frozenset[str]] = {
    "code-files": frozenset({"file", "files", "fopen", "std::fs", "pathlib"}),
    "code-process": frozenset({"process", "processes", "subprocess", "fork"}),
    "code-network": frozenset({"socket", "sockets", "network", "networking", "http", "tcp"}),
    "code-unsafe": frozenset({"unsafe", "ctypes", "eval", "assembly"}),
    "code-clock": frozenset({"clock", "datetime", "dates"}),
    "code-random": frozenset({"random numbers", "randomness"}),
}
"""What a node teaches is open to its code. A track says so (`allows`); nodes made from a topic are
known by their keywords."""
_WORDS: Mapping[str, str] = {
    "code-files": "files and environment variables",
    "code-process": "processes and signals",
    "code-network": "the network",
    "code-unsafe": "unsafe code, inline assembly, code made at run time",
    "code-clock": "the clock",
    "code-random": "chance without a fixed seed",
}


def banned(node: Node) -> tuple[str, ...]:
    """What the code of a node's exercises may not reach for, in words for whoever writes it."""
    return tuple(words for rule, words in _WORDS.items() if not _teaches(node, rule))


def no_processes(reply: Reply, context: PolicyContext) -> Iterator[Violation]:
    """`code-process`: starts, ends and signals no process."""
    return _without("code-process", "handles processes", reply, context)


def no_network(reply: Reply, context: PolicyContext) -> Iterator[Violation]:
    """`code-network`: opens no connection."""
    return _without("code-network", "reaches for the network", reply, context)


def no_files(reply: Reply, context: PolicyContext) -> Iterator[Violation]:
    """`code-files`: reads and writes no file and no environment variable."""
    return _without("code-files", "reaches for files or the environment", reply, context)


def no_unsafe_code(reply: Reply, context: PolicyContext) -> Iterator[Violation]:
    """`code-unsafe`: no unsafe block, inline assembly, or code made at run time."""
    return _without("code-unsafe", "leaves the language's guarantees", reply, context)


def no_clock(reply: Reply, context: PolicyContext) -> Iterator[Violation]:
    """`code-clock`: does not ask what time it is."""
    return _without("code-clock", "reads the clock", reply, context)


def no_unseeded_chance(reply: Reply, context: PolicyContext) -> Iterator[Violation]:
    """`code-random`: random numbers only from a fixed seed."""
    for found in _without("code-random", "gives other numbers every run", reply, context):
        files = (item for field, item in files_of(reply) if f"{field}content" == found.field)
        if not any(
            _matches(lambda rules: rules.seeded, item.path, bare(item.path, item.content))
            for item in files
        ):
            yield found


def includes_stay_inside(reply: Reply, _context: PolicyContext) -> Iterator[Violation]:
    """`code-include`: compiles in nothing from another folder."""
    for field, item in files_of(reply):
        code = without_comments(item.path, item.content)
        if found := _matches(lambda rules: rules.outside, item.path, code):
            yield Violation(
                "code-include",
                f"{field}content",
                f"`{found}` names a file outside the source directory: include headers by name",
            )


def main_stays_with_the_harness(reply: Reply, _context: PolicyContext) -> Iterator[Violation]:
    """`code-main`: where the test harness starts the program, no other file does."""
    for field, item in files_of(reply):
        rules = rules_of(ending_of(item.path))
        if rules is None or item.path == rules.main_file:
            continue
        if _matches(lambda known: known.own_main, item.path, bare(item.path, item.content)):
            yield Violation(
                "code-main",
                f"{field}content",
                "`main` comes with the tests and a second one does not link: put the work into"
                f" functions, and a program of its own into {rules.main_file}",
            )


def tags_are_known(reply: SolutionReply, context: PolicyContext) -> Iterator[Violation]:
    """`wrong-answer-tag`: every wrong answer names a misconception of the language."""
    if not context.allowed_tags:
        return
    for index, answer in enumerate(reply.wrong_answers):
        if answer.tag not in context.allowed_tags:
            yield Violation(
                "wrong-answer-tag",
                f"wrong_answers.{index}.tag",
                f"{answer.tag!r} is not a known tag; use one of: {', '.join(context.allowed_tags)}",
            )


def wrong_answers_replace_a_file(
    reply: SolutionReply, _context: PolicyContext
) -> Iterator[Violation]:
    """`wrong-answer-path`: every wrong answer replaces a file of the solution."""
    paths = {item.file_path for item in reply.files}
    for index, answer in enumerate(reply.wrong_answers):
        if answer.file_path not in paths:
            yield Violation(
                "wrong-answer-path",
                f"wrong_answers.{index}.file_path",
                f"{answer.file_path!r} replaces nothing; use one of: {', '.join(sorted(paths))}",
            )


def _without(rule: str, what: str, reply: Reply, context: PolicyContext) -> Iterator[Violation]:
    """The files of `reply` that hold what the rule bans in their language, unless the node teaches
    it."""
    if _teaches(context.node, rule):
        return
    for field, item in files_of(reply):
        code = bare(item.path, item.content)
        if found := _matches(lambda rules: rules.banned.get(rule, ""), item.path, code):
            yield Violation(
                rule, f"{field}content", f"`{found}` {what}, which this node does not teach"
            )


def _teaches(node: Node, rule: str) -> bool:
    keywords = {word.casefold() for word in node.keywords}
    return rule.removeprefix("code-") in node.allows or bool(keywords & TAUGHT_BY_KEYWORD[rule])


def _matches(pattern: Callable[[Rules], str], path: str, code: str) -> str:
    """The first stretch of `code` that its language's pattern matches, or ""."""
    rules = rules_of(ending_of(path))
    wanted = pattern(rules) if rules is not None else ""
    found = re.search(wanted, code, re.MULTILINE) if wanted else None
    return " ".join(found.group().split())[:80] if found else ""
