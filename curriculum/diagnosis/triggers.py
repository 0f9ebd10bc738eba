"""Knows the triggers of misconception tags: how they are written, and what they match in a run.

A trigger is a list of `kind:pattern` clauses separated by spaces. `code`, `warn`, `test` and `ast`
take names separated by commas, and `both` a static pattern and a shape with a slash between them;
`msg`, `san` and `exc` take one regular expression, which runs to the next clause or the end and may
hold spaces.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from schemas.content import Files, Tag
from schemas.evidence import Diagnostic, Evidence

_RAISED = re.compile(
    r"^(?!AssertionError)(?:\w+\.)*[A-Z]\w*(?:Error|Exception|Exit|Interrupt|Iteration|Warning)\b.*$",
    re.MULTILINE,
)
_SANITIZED = re.compile(
    r"Sanitizer|runtime error: |^==\d+==|Floating point exception"
    r"|double free|invalid pointer|stack smashing",
    re.MULTILINE,
)
_SPOKEN = (
    ("double free", "double-free"),
    ("stack smashing", "stack-buffer-overflow"),
)
"""What an uninstrumented program says, and what a sanitizer would have called it."""
AT_THE_LIMIT = "stopped at its time limit"
_CLAUSE = re.compile(r"(?:^|\s+)(code|msg|warn|san|exc|test|ast|both):")


@dataclass(frozen=True, slots=True)
class Trigger:
    """The clauses of one tag; each is an alternative, but see `msg_needs_code`."""

    tag: str
    codes: tuple[str, ...] = ()
    msg: re.Pattern[str] | None = None
    warnings: tuple[str, ...] = ()
    sanitizer: re.Pattern[str] | None = None
    exception: re.Pattern[str] | None = None
    shapes: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    both: tuple[tuple[str, str], ...] = ()
    """Static patterns, each with the shape that a run must have beside it."""
    msg_needs_code: bool = False
    """Codes such as E0308 belong to several tags; then the message has to match as well. Where the
    codes are a tag's own, the message finds the compiler errors that carry no code."""


def parse(tag: str, text: str) -> Trigger:
    """One trigger; ValueError says what is wrong with `text`."""
    starts = list(_CLAUSE.finditer(text))
    if not starts or text[: starts[0].start()].strip():
        raise ValueError(
            f"a trigger begins with code, msg, warn, san, exc, test, ast or both: {text!r}"
        )
    ends = [start.start() for start in starts[1:]] + [len(text)]
    clauses = {start[1]: text[start.end() : end] for start, end in zip(starts, ends, strict=True)}
    empty = [kind for kind, body in clauses.items() if not body.strip()]
    if empty or len(clauses) < len(starts):
        raise ValueError(f"every kind occurs once, with a pattern: {text!r}")
    return Trigger(
        tag,
        codes=_names(clauses, "code"),
        msg=_pattern(clauses, "msg"),
        warnings=_names(clauses, "warn"),
        sanitizer=_pattern(clauses, "san"),
        exception=_pattern(clauses, "exc"),
        shapes=_names(clauses, "test"),
        patterns=_names(clauses, "ast"),
        both=tuple(_halves(name) for name in _names(clauses, "both")),
    )


def faults(tags: Iterable[Tag]) -> list[tuple[str, str]]:
    """Where a list of tags has a trigger that cannot be read, and what is wrong with it."""
    found: list[tuple[str, str]] = []
    for index, tag in enumerate(tags):
        try:
            parse(tag.id, tag.trigger)
        except ValueError as error:
            found.append((f"misconception[{index}].trigger", str(error)))
    return found


@functools.lru_cache(maxsize=8)
def parse_all(tags: tuple[Tag, ...]) -> tuple[Trigger, ...]:
    """The triggers of a language's tags, which together tell whose codes are shared."""
    triggers = [parse(tag.id, tag.trigger) for tag in tags]
    shared = _twice(code for trigger in triggers if trigger.msg for code in trigger.codes)
    return tuple(_qualified(trigger, shared) for trigger in triggers)


def _qualified(trigger: Trigger, shared: frozenset[str]) -> Trigger:
    if trigger.msg is None or shared.isdisjoint(trigger.codes):
        return trigger
    return replace(trigger, msg_needs_code=True)


def _twice(names: Iterable[str]) -> frozenset[str]:
    seen: set[str] = set()
    again: set[str] = set()
    for name in names:
        (again if name in seen else seen).add(name)
    return frozenset(again)


def _names(clauses: dict[str, str], kind: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in clauses.get(kind, "").split(",") if name.strip())


def _halves(name: str) -> tuple[str, str]:
    pattern, slash, shape = name.partition("/")
    if not (pattern and slash and shape):
        raise ValueError(f"both: a pattern, a slash and a shape: {name!r}")
    return pattern, shape


def _pattern(clauses: dict[str, str], kind: str) -> re.Pattern[str] | None:
    body = clauses.get(kind)
    if body is None:
        return None
    try:
        return re.compile(body.strip(), re.MULTILINE)
    except re.error as error:
        raise ValueError(f"{kind}: not a regular expression: {error}") from error


@dataclass(frozen=True, slots=True)
class Hit:
    """A trigger that matches; more `weight` is more specific, `because` cites what shows it."""

    tag: str
    because: str
    weight: int


def compiler_hits(triggers: tuple[Trigger, ...], evidence: Evidence) -> Iterator[Hit]:
    """The compiler's first error by code, by message, or both; later ones often follow from it."""
    for item in evidence.errors[:1]:
        for trigger in triggers:
            strength = _error_strength(trigger, item)
            if strength:
                yield Hit(trigger.tag, _cite(item), strength)


def _error_strength(trigger: Trigger, item: Diagnostic) -> int:
    """0 for no match; a code alone is weaker than any message."""
    said = _longest(trigger.msg, item.message)
    if trigger.msg is not None and _found_nothing(trigger.msg, item.message):
        said += len(item.message)
    coded = item.code in trigger.codes or _has_flag(trigger, item.code or "")
    if coded and (said or not trigger.msg_needs_code):
        return 1 + said
    free = not trigger.codes or (item.code is None and not trigger.msg_needs_code)
    return 1 + said if said and free else 0


def _found_nothing(pattern: re.Pattern[str], message: str) -> bool:
    """Whether `()` was found and the pattern asks for it: a value thrown away says more than the
    type that was wanted in its place."""
    return "found `()`" in message and any(
        match[0] == "`()`" for match in pattern.finditer(message)
    )


def warning_hits(triggers: tuple[Trigger, ...], warnings: Iterable[Diagnostic]) -> Iterator[Hit]:
    """Compiler warnings by flag or by message."""
    for item in warnings:
        for trigger in triggers:
            said = 0 if trigger.codes else _longest(trigger.msg, item.message)
            if said or _has_flag(trigger, item.code or ""):
                yield Hit(trigger.tag, _cite(item), 1 + said)


def sanitizer_hits(triggers: tuple[Trigger, ...], evidence: Evidence) -> Iterator[Hit]:
    """Memory and arithmetic faults as a sanitizer, valgrind or the C library reported them."""
    for where, text in _reports(evidence):
        if not _SANITIZED.search(text):
            continue
        told = text + "".join(f"\n{ours}" for theirs, ours in _SPOKEN if theirs in text)
        for trigger in triggers:
            weight = _longest(trigger.sanitizer, told)
            if weight:
                yield Hit(trigger.tag, f"{where}: {_line(_SANITIZED, text)}", weight)


def exception_hits(
    triggers: tuple[Trigger, ...], evidence: Evidence, files: Files = ()
) -> Iterator[Hit]:
    """Exceptions and panics in failing tests and failed imports, and the time limit. Below what a
    failed import raised stands the line that it names, so that a pattern can look at the code too."""
    raised = [(f"test {case.name}", case.message, "") for case in evidence.failing]
    raised += [(_place(item), item.message, _line_of(item, files)) for item in evidence.errors]
    later = {_place(item) for item in evidence.errors[1:]}
    for where, message, code in raised:
        lines = "\n".join(match[0] for match in _RAISED.finditer(message))
        for trigger in triggers:
            panicked = 0 if trigger.codes or where in later else _longest(trigger.msg, message)
            weight = _longest(trigger.exception, lines and f"{lines}{code}") or panicked
            if weight:
                pattern = trigger.exception if lines and trigger.exception else trigger.msg
                yield Hit(trigger.tag, f"{where}: {_line(pattern, lines or message)}", weight)
    stuck = [case.name for case in evidence.failing if case.outcome == "timeout"]
    if evidence.timed_out or stuck:
        where = f"test {stuck[0]} was" if stuck else "the run was"
        for trigger in triggers:
            if _longest(trigger.exception, "Timeout"):
                yield Hit(trigger.tag, f"{where} {AT_THE_LIMIT}", 7)


def _reports(evidence: Evidence) -> Iterator[tuple[str, str]]:
    """Texts that may hold a report, the ones tied to a test first."""
    yield from ((f"test {case.name}", case.message) for case in evidence.failing)
    yield "the run", evidence.crash or ""
    yield "the run", evidence.excerpt


def _has_flag(trigger: Trigger, code: str) -> bool:
    return _flag(code) in {_flag(name) for name in trigger.warnings}


def _flag(code: str) -> str:
    return code.replace("-Werror=", "-W").partition("=")[0]


def _longest(pattern: re.Pattern[str] | None, text: str) -> int:
    if pattern is None:
        return 0
    return max((len(match[0]) for match in pattern.finditer(text)), default=0)


def _line(pattern: re.Pattern[str] | None, text: str) -> str:
    """The line in which the pattern begins to match, or the first."""
    found = pattern.search(text) if pattern else None
    at = found.start() if found else 0
    return text[text.rfind("\n", 0, at) + 1 :].partition("\n")[0].strip()


def _line_of(item: Diagnostic, files: Files) -> str:
    """A new line with the source line of an error; "" for one that is in no file of the learner's."""
    for file in files:
        lines = file.content.split("\n")
        if (item.file or "").endswith(f"/{file.path}") and 0 < (item.line or 0) <= len(lines):
            return f"\n{lines[(item.line or 0) - 1]}"
    return ""


def _place(item: Diagnostic) -> str:
    line = f":{item.line}" if item.line else ""
    return f"{item.file}{line}" if item.file else "the build"


def _cite(item: Diagnostic) -> str:
    code = f"{item.code} at " if item.code else ""
    return f"{code}{_place(item)}: {item.message.partition(chr(10))[0]}"
