"""Knows shapes of test output: how expected and actual values differ when a belief is wrong.

Each shape is asked about a whole run and answers with the words that cite a test, or None.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from curriculum.c_patterns import assigned_parameters
from schemas.content import Files
from schemas.evidence import CaseOutcome, Evidence

_EDGE_NAME = re.compile(
    r"(?:^|_)(?:empty|blank|(?<!below_)(?<!above_)(?<!to_)(?<!from_)zero|single|alone|negative|null|"
    r"nothing|max(?:imum)?|min(?:imum)?|limits?|boundary|edges?|equal|ties?|duplicates?)(?:_|$)"
)
_EDGE_ARGUMENT = re.compile(
    r"""(?<![\w.])(?:\[\]|\{\}|\(\)|""|''|-\d+(?:\.\d+)?|0(?:\.0+)?|None|NULL)(?![\w.])"""
)
_PLACE = re.compile(r"&?\*?[A-Za-z_]\w*(?:\[\w+\]|(?:\.|->)\w+)*")
_KEEPS_INPUT = re.compile(
    r"unchanged|untouched|intact|mutat|original|not_(?:change|touch|alter|modify)|"
    r"(?:leaves|keeps|preserves)_(?:the_)?(?:\w+_)?(?:input|argument|list|dict|caller)"
)
_RUST_ASSERT = re.compile(r"^assertion failed: (?P<not>!?)", re.MULTILINE)
_WORDS = {"true": True, "false": False, "True": True, "False": False, "None": None}


@dataclass(frozen=True, slots=True)
class Pair:
    """The two sides of one failed comparison as values (text that is no literal stays text)."""

    case: CaseOutcome
    expected: object
    got: object

    @property
    def words(self) -> str:
        return f"test {self.case.name}: expected {self.case.expected}, got {self.case.got}"


def find(name: str, evidence: Evidence, files: Files) -> str | None:
    """Why the failing run of `files` has the shape `name`, or None; also for an unknown name."""
    if name == "caller_value_unchanged" and not any(assigned_parameters(item) for item in files):
        return None
    shape = SHAPES.get(name)
    return shape(evidence) if shape else None


def _pairs(evidence: Evidence) -> list[Pair]:
    return [
        Pair(case, value(case.expected), value(case.got))
        for case in evidence.failing
        if case.expected is not None and case.got is not None
    ]


def value(text: str) -> object:
    """The value that Python, Rust or our C harness printed; the text itself where it is unclear."""
    text = re.sub(r" \(code -?\d+\)$", "", text.strip())
    if text in _WORDS:
        return _WORDS[text]
    listed = f"[{text[1:-1]}]" if re.fullmatch(r"\{[^:{}]*\}", text) else text
    try:
        found: object = ast.literal_eval(listed)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return _Text(text)
    return found


class _Text(str):
    """Printed text that is no literal: equal to itself, but neither a string value nor a number."""

    __slots__ = ()


def _all(evidence: Evidence, holds: Callable[[Pair], bool | None], said: str) -> str | None:
    """Words for the first pair, if the shape holds for all pairs that could have it (not: None)."""
    judged = [(pair, verdict) for pair in _pairs(evidence) if (verdict := holds(pair)) is not None]
    if not judged or not all(verdict for _pair, verdict in judged):
        return None
    return f"{judged[0][0].words} ({said})"


def _whole(pair: Pair) -> tuple[int, int] | None:
    if type(pair.expected) is int and type(pair.got) is int:
        return pair.expected, pair.got
    return None


def _returned_none(evidence: Evidence) -> str | None:
    for pair in _pairs(evidence):
        if pair.got is None and pair.expected is not None:
            return f"{pair.words} (nothing was returned)"
    return None


def _value_truncated(evidence: Evidence) -> str | None:
    for pair in _pairs(evidence):
        want, got = pair.expected, pair.got
        if (
            isinstance(want, float)
            and isinstance(got, (int, float))
            and want != got
            and abs(want) < 1e15
            and got == int(want)
        ):
            return f"{pair.words} (the fraction is gone)"
    return None


def _caller_value_unchanged(evidence: Evidence) -> str | None:
    """A test looks at a variable of its own after the call. `find` asks besides that the learner's
    code assigns to a parameter, for a variable that holds a plain result looks the same."""
    for pair in _pairs(evidence):
        called = (pair.case.called or "").strip()
        if _PLACE.fullmatch(called):
            return f"{pair.words} ({called} of the caller did not change)"
    return None


def _off_by_one_value(evidence: Evidence) -> str | None:
    truths = all(set(whole) <= {0, 1} for pair in _pairs(evidence) if (whole := _whole(pair)))
    if truths:
        return None

    def holds(pair: Pair) -> bool | None:
        whole = _whole(pair)
        return None if whole is None else abs(whole[0] - whole[1]) == 1

    return _all(evidence, holds, "one too few or too many")


def _off_by_one_length(evidence: Evidence) -> str | None:
    def holds(pair: Pair) -> bool | None:
        want, got = pair.expected, pair.got
        if isinstance(want, _Text) or type(want) is not type(got):
            return None
        if not isinstance(want, (str, list, tuple)) or not isinstance(got, (str, list, tuple)):
            return None
        if isinstance(want, str) and isinstance(got, str) and _bare(want) == _bare(got):
            return None
        short, long = sorted((tuple(want), tuple(got)), key=len)
        return len(long) - len(short) == 1 and short in (long[1:], long[:-1])

    return _all(evidence, holds, "an end is missing or one too many")


def _only_edge_inputs_fail(evidence: Evidence) -> str | None:
    ordinary = [case for case in evidence.passing if not _is_edge(case)]
    if not ordinary or not all(_is_edge(case) for case in evidence.failing):
        return None
    names = ", ".join(case.name for case in evidence.failing[:3])
    return f"only edge inputs fail: {names}; {ordinary[0].name} passes"


def _is_edge(case: CaseOutcome) -> bool:
    name = case.name.rsplit("::", 1)[-1].lower()
    arguments = (case.called or "").partition("(")[2]
    return bool(_EDGE_NAME.search(name) or _EDGE_ARGUMENT.search(arguments))


def _truths(evidence: Evidence) -> Iterator[tuple[CaseOutcome, bool]]:
    """Failing tests of a condition, with what it should have been."""
    for case in evidence.failing:
        want, got = value(case.expected or ""), value(case.got or "")
        rust = _RUST_ASSERT.search(case.message)
        if rust is not None:
            yield case, not rust["not"]
        elif isinstance(got, bool) and (case.expected is None or isinstance(want, bool)):
            should = not got
            yield case, should is not (case.called or "").strip().startswith(("!", "not "))


def _bool_opposite(evidence: Evidence) -> str | None:
    """Wrong both ways, or always wrong; one way only is more likely a boundary or a constant."""
    truths = list(_truths(evidence))
    wanted = {should for _case, should in truths}
    if len(wanted) < 2 and (evidence.passing or len(truths) < 2):
        return None
    cited = ", ".join(f"{case.name} wants {str(should).lower()}" for case, should in truths[:2])
    return f"{cited}: each is the opposite"


def _branch_swapped(evidence: Evidence) -> str | None:
    pairs = [pair for pair in _pairs(evidence) if not isinstance(pair.expected, bool)]
    for index, one in enumerate(pairs):
        for other in pairs[index + 1 :]:
            if (
                one.expected != other.expected
                and one.got == other.expected
                and other.got == one.expected
            ):
                return f"{one.words}; test {other.case.name} got the other one's answer"
    return None


def _equal_after_normalising(evidence: Evidence) -> str | None:
    for pair in _pairs(evidence):
        want, got = _printed(pair.expected), _printed(pair.got)
        if want is not None and got is not None and want != got and _bare(want) == _bare(got) != "":
            return f"{pair.words} (equal but for case, spaces or punctuation)"
    return None


def _printed(side: object) -> str | None:
    return side if isinstance(side, str) and not isinstance(side, _Text) else None


def _bare(text: str) -> str:
    squeezed = "".join(text.split()).casefold()
    letters = "".join(char for char in squeezed if char.isalnum())
    return letters if any(char.isalpha() for char in letters) else squeezed


def _empty_output(evidence: Evidence) -> str | None:
    for pair in _pairs(evidence):
        if pair.got == "" and _printed(pair.expected):
            return f"{pair.words} (nothing came out)"
    return None


def _input_changed(evidence: Evidence) -> str | None:
    for case in evidence.failing:
        if case.outcome == "failed" and _KEEPS_INPUT.search(case.name.rsplit("::", 1)[-1].lower()):
            return f"test {case.name}: what was passed in is no longer what it was"
    return None


SHAPES: Mapping[str, Callable[[Evidence], str | None]] = {
    "returned_none": _returned_none,
    "value_truncated": _value_truncated,
    "caller_value_unchanged": _caller_value_unchanged,
    "off_by_one_value": _off_by_one_value,
    "off_by_one_length": _off_by_one_length,
    "only_edge_inputs_fail": _only_edge_inputs_fail,
    "bool_opposite": _bool_opposite,
    "branch_swapped": _branch_swapped,
    "equal_after_normalising": _equal_after_normalising,
    "empty_output": _empty_output,
    "input_changed": _input_changed,
}
"""Every name a `test:` clause may use."""
