"""Knows shapes of test output that tell of the kind of value that came, as dynamic languages give them.

Each shape is asked about a whole run and the functions it points at, and answers with the words that
cite a test, or None.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from schemas.evidence import CaseOutcome, Evidence

from .call_shapes import keeps_input
from .pairs import Pair, Text, all_of, pairs
from .suspects import Suspects, pointed_at

_NUMERAL = re.compile(r"-?\d+(?:\.\d+)?")
_PROMISE = re.compile(r"(?:^|[\[:,]\s+)Promise \{|\[object Promise\]")
_FUNCTION_TEXT = re.compile(
    r"\A['\"][^{]*?\b(?:function|async) [\w$]*\([\w\s,=]*\) ?\{.*?\}[^}]+['\"]\Z", re.DOTALL
)
_DAY = re.compile(r"['\"](?P<day>\d{4}-\d\d-\d\dT[\d:.]+Z)['\"]")
_DEFAULT = re.compile(r"[{,(\[]\s*\w+(?:\s*:\s*\w+)?\s*=\s*[^=>]")
_READ = re.compile(
    r"TypeError: Cannot read properties of (?:undefined|null) \(reading '(?P<name>[^']*)'\)"
)
AFTERWARDS = re.compile(r"called [^\n]*\)[^()\n]*\w[^()\n]*$", re.MULTILINE)
"""What a test says of something other than the result of a call."""
_LATER = re.compile(r"\b(?:await|setTimeout|setImmediate|queueMicrotask|nextTick)\b|\.then\(")
_ASKS_PATTERN = re.compile(r"/\.test\(|\.(?:match|search)\(\s*/|\.test\(")
_PATTERN = re.compile(
    r"(?<=[=(,:!&|?\[ ])/(?![*/])(?P<inner>(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\n\\])+)/"
)


def _text_for_number(evidence: Evidence, _suspected: Suspects) -> str | None:
    """A number was wanted, and a text of digits came."""
    for pair in pairs(evidence):
        want, got = pair.expected, pair.got
        number = isinstance(want, (int, float)) and not isinstance(want, bool)
        if (
            number
            and isinstance(got, str)
            and not isinstance(got, Text)
            and _NUMERAL.fullmatch(got)
        ):
            return f"{pair.words} (a text, not a number)"
    return None


def _got_function(evidence: Evidence, _suspected: Suspects) -> str | None:
    for pair in pairs(evidence):
        want, got = pair.case.expected or "", pair.case.got or ""
        if _FUNCTION_TEXT.search(got) and "function" not in want:
            return f"{pair.words} (a function's own text)"
    return _begins(
        evidence, re.compile(r"\[(?:Async|Generator|AsyncGenerator)?Function\b"), "a function"
    )


def _got_promise(evidence: Evidence, _suspected: Suspects) -> str | None:
    for pair in pairs(evidence):
        if _PROMISE.search(pair.case.got or "") and not _PROMISE.search(pair.case.expected or ""):
            return f"{pair.words} (a promise, not what it will give)"
    return None


def _begins(evidence: Evidence, sign: re.Pattern[str], what: str) -> str | None:
    for pair in pairs(evidence):
        came = isinstance(pair.got, Text) and sign.match(pair.got)
        if came and not sign.match(str(pair.expected)):
            return f"{pair.words} ({what})"
    return None


def _sorted_as_text(evidence: Evidence, _suspected: Suspects) -> str | None:
    """The numbers that were wanted, in the order of the texts that they are written as."""

    def holds(pair: Pair) -> bool | None:
        want, got = pair.expected, pair.got
        if not isinstance(want, list) or not isinstance(got, list) or len(want) < 2:
            return None
        if not all(type(item) in (int, float) for item in (*want, *got)):
            return None
        as_text = sorted(want, key=str)
        upwards = want == sorted(want) and got == as_text
        return got != want and (upwards or (want == sorted(want)[::-1] and got == as_text[::-1]))

    return all_of(evidence, holds, "in the order of texts")


def _null_came_through(evidence: Evidence, suspected: Suspects) -> str | None:
    """A null that was given came back, where a default value stands that was not taken."""
    for pair in pairs(evidence):
        given = re.search(r"\bnull\b", (pair.case.called or "").partition("(")[2])
        concerned = pointed_at(pair.case, suspected.functions)
        if not given or not any(_DEFAULT.search(item.text) for item in concerned):
            continue
        if str(pair.got) == "null" and str(pair.expected) != "null":
            return f"{pair.words} (the null that was passed in)"
    return None


def _date_as_text(evidence: Evidence, _suspected: Suspects) -> str | None:
    """All is as it was to be, but that a date has become the text that JSON writes."""
    for pair in pairs(evidence):
        want, got = pair.case.expected or "", pair.case.got or ""
        if got != want and _DAY.search(got) and _DAY.sub(r"\g<day>", got) == want:
            return f"{pair.words} (a text, not a date)"
    return None


def _argument_changed(evidence: Evidence, _suspected: Suspects) -> str | None:
    """A test looks at what it passed in, after the call, and finds it another."""
    for pair in pairs(evidence):
        case = pair.case
        told = case.called is None or AFTERWARDS.match(case.message)
        held = all(side.lstrip()[:1] in "[{" for side in (case.expected or "", case.got or ""))
        if told and held and keeps_input(case):
            return f"test {case.name}: what was passed in is no longer what it was"
    return None


def _read_of_nothing(evidence: Evidence, suspected: Suspects) -> str | None:
    """Something was read from undefined or null in the code that is tested."""
    for case, name, line in _reads(evidence, suspected):
        if f"this.{name}" not in line:
            return f"test {case.name}: {case.file}:{case.line}: {case.message.splitlines()[0]}"
    return None


def _this_is_nothing(evidence: Evidence, suspected: Suspects) -> str | None:
    """A property of `this` was read, and there was no object."""
    for case, name, line in _reads(evidence, suspected):
        if f"this.{name}" in line:
            return f"test {case.name}: {case.file}:{case.line}: {line.strip()}"
    return None


def _reads(evidence: Evidence, suspected: Suspects) -> Iterator[tuple[CaseOutcome, str, str]]:
    """Tests that such a read ended, with the name that was asked for and the line that asked."""
    for case in evidence.failing:
        said = _READ.match(case.message)
        for item in suspected.functions if said else ():
            if said and item.encloses(case.file or "", case.line or 0):
                yield case, said["name"], item.text.split("\n")[(case.line or 0) - item.lines[0]]
                break


def _falsy_replaced(evidence: Evidence, suspected: Suspects) -> str | None:
    """A 0, an empty text or false was to stay, and `||` put something else in its place."""
    for pair in pairs(evidence):
        want, got = pair.expected, pair.got
        stays = want in (0, "") and not isinstance(want, Text)
        replaced = (
            got is not None and not isinstance(got, bool) and got not in (0, "", "NaN", "null")
        )
        if stays and replaced:
            for function in pointed_at(pair.case, suspected.functions):
                if "||" in function.text:
                    return f"{pair.words} ({function.name} uses ||)"
    return None


def _matches_too_much(evidence: Evidence, suspected: Suspects) -> str | None:
    """A function with a pattern that is not tied to both ends says yes where no was wanted."""
    found = list(_truths(evidence))
    if not found or not all(pair.expected is False for pair in found):
        return None
    for pair in found:
        for function in pointed_at(pair.case, suspected.functions):
            for pattern in _PATTERN.finditer(function.text):
                inner = pattern["inner"]
                tied = inner.startswith("^") and inner.endswith("$")
                if not tied and _ASKS_PATTERN.search(function.text):
                    return f"{pair.words}; /{inner}/ looks for a part of the text"
    return None


def _truths(evidence: Evidence) -> Iterator[Pair]:
    for pair in pairs(evidence):
        if isinstance(pair.expected, bool) and isinstance(pair.got, bool):
            yield pair


def _other_order(evidence: Evidence, suspected: Suspects) -> str | None:
    """The same things in another order, where the code has something run later."""

    def holds(pair: Pair) -> bool | None:
        want, got = pair.expected, pair.got
        if not isinstance(want, list) or not isinstance(got, list):
            return None
        concerned = pointed_at(pair.case, suspected.functions)
        later = any(_LATER.search(function.text) for function in concerned)
        return later and sorted(map(repr, want)) == sorted(map(repr, got))

    return all_of(evidence, holds, "the same things in another order")


HELD_SHAPES: Mapping[str, Callable[[Evidence, Suspects], str | None]] = {
    "text_for_number": _text_for_number,
    "got_function": _got_function,
    "got_promise": _got_promise,
    "sorted_as_text": _sorted_as_text,
    "null_came_through": _null_came_through,
    "date_as_text": _date_as_text,
    "argument_changed": _argument_changed,
    "read_of_nothing": _read_of_nothing,
    "this_is_nothing": _this_is_nothing,
    "falsy_replaced": _falsy_replaced,
    "matches_too_much": _matches_too_much,
    "other_order": _other_order,
}
"""Every name a `test:` clause may use beside those of `shapes` and `call_shapes`."""
