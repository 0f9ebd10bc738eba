"""Knows shapes of test output: how expected and actual values differ when a belief is wrong.

Each shape is asked about a whole run and answers with the words that cite a test, or None.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from schemas.evidence import CaseOutcome, Evidence

from .call_shapes import CALL_SHAPES
from .held_shapes import AFTERWARDS, HELD_SHAPES
from .pairs import Pair, Text, all_of, pairs, value
from .suspects import Suspects
from .told_shapes import TOLD_SHAPES

_CONDITION_FAILED = re.compile(r"^assertion failed: (?P<asked>.*)$", re.MULTILINE)
_BRACKETED = re.compile(r"\([^()]*\)")
_MINUS = re.compile(r"(?<![\w)])-(?=\d)")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_USED_NONE = re.compile(r"NoneType|^TypeError: Cannot read properties of undefined", re.MULTILINE)
_REPEATED = re.compile(r"([^\s\w])\1+")
_FIELD = re.compile(r"\{\w+\}|%[sd]")
_COMPARED_WITH_IS = re.compile(
    r"\A(?:AssertionError: )?assert (?:True|False) is (?P<want>True|False)$", re.M
)


def find(name: str, evidence: Evidence, suspected: Suspects) -> str | None:
    """Why a failing run has the shape `name`, or None; also for an unknown name."""
    called = CALL_SHAPES.get(name) or HELD_SHAPES.get(name) or TOLD_SHAPES.get(name)
    if called is not None:
        return called(evidence, suspected)
    shape = SHAPES.get(name)
    return shape(evidence) if shape else None


def shows_none(evidence: Evidence) -> bool:
    """Whether a test got a None (or undefined), compared or used."""
    used = any(_USED_NONE.search(case.message) for case in evidence.failing)
    return used or _returned_none(evidence) is not None


def _returned_none(evidence: Evidence) -> str | None:
    """A comparison of a call's result that found nothing; what a test kept of the output is no result."""
    for pair in pairs(evidence):
        of_result = not AFTERWARDS.match(pair.case.message)
        if of_result and pair.got is None and pair.expected is not None:
            return f"{pair.words} (nothing was returned)"
    return None


def _value_truncated(evidence: Evidence) -> str | None:
    def holds(pair: Pair) -> bool | None:
        want, got = pair.expected, pair.got
        if not isinstance(want, float) or not isinstance(got, (int, float)) or want == got:
            return None
        return abs(want) < 1e15 and got == int(want)

    return all_of(evidence, holds, "the fraction is gone")


def _off_by_one_length(evidence: Evidence) -> str | None:
    def holds(pair: Pair) -> bool | None:
        want, got = pair.expected, pair.got
        if isinstance(want, Text) or type(want) is not type(got):
            return None
        if not isinstance(want, (str, list, tuple)) or not isinstance(got, (str, list, tuple)):
            return None
        if isinstance(want, str) and isinstance(got, str):
            if want.split() == got.split() or _bare(want) == _bare(got) != "":
                return None
            return any(_one_end_more(cut(want), cut(got)) for cut in (str.split, str.splitlines))
        return _one_end_more(want, got) if want and got else None

    return all_of(evidence, holds, "an end is missing or one too many")


def _one_end_more(one: Sequence[object], other: Sequence[object]) -> bool:
    short, long = sorted((tuple(one), tuple(other)), key=len)
    return 0 < len(short) == len(long) - 1 and short in (long[1:], long[:-1])


def _truths(evidence: Evidence) -> Iterator[tuple[CaseOutcome, bool]]:
    """Failing tests of a condition, with what it should have been."""
    for case in evidence.failing:
        want, got = value(case.expected or ""), value(case.got or "")
        failed = _CONDITION_FAILED.search(case.message)
        same = _COMPARED_WITH_IS.search(case.message)
        asked = (failed["asked"] if failed else case.called or "").strip()
        if not _is_one_call(asked):
            continue
        if failed is not None:
            yield case, not asked.startswith("!")
        elif same is not None:
            yield case, same["want"] == "True"
        elif isinstance(got, bool) and (case.expected is None or isinstance(want, bool)):
            should = not got
            yield case, should is not asked.startswith(("!", "not "))


def _is_one_call(condition: str) -> bool:
    """Whether a condition asks one function only. One that compares may be false for any value but
    one, so that it says nothing of a function that would answer the opposite."""
    bare = condition
    while bare != (bare := _BRACKETED.sub("", bare)):
        pass
    return not re.search(r"[=<>&|]| (?:and|or|in|is) ", bare)


def _bool_opposite(evidence: Evidence) -> str | None:
    """Wrong both ways, or always wrong; one way only is more likely a boundary or a constant."""
    truths = list(_truths(evidence))
    wanted = {should for _case, should in truths}
    if len(wanted) < 2 and (evidence.passing or len(truths) < 2):
        return None
    cited = ", ".join(f"{case.name} wants {str(should).lower()}" for case, should in truths[:2])
    return f"{cited}: each is the opposite"


def _equal_after_normalising(evidence: Evidence) -> str | None:
    for pair in pairs(evidence):
        want, got = _printed(pair.expected), _printed(pair.got)
        if want is None or got is None or want == got:
            continue
        if sorted(want.splitlines()) == sorted(got.splitlines()):
            continue  # lines in another order: the value itself is another
        if _counted_otherwise(want, got) or len(_MINUS.findall(want)) != len(_MINUS.findall(got)):
            continue
        if _bare(want) == _bare(got) != "" or _same_numbers(want, got):
            return f"{pair.words} (equal but for spaces, punctuation or digits)"
        if _FIELD.search(got) and not _FIELD.search(want):
            return f"{pair.words} (a field of the text was not filled in)"
    return None


def _counted_otherwise(one: str, other: str) -> bool:
    """Whether two texts differ only in how often something is repeated, or one goes on with something
    repeated where the other ends: that is a count, or what was there before, and no look."""
    short, long = sorted((one, other), key=len)
    rest = long.removeprefix(short)
    goes_on = rest != long and _REPEATED.fullmatch(rest) is not None
    return goes_on or (one != other and _REPEATED.sub(r"\1", one) == _REPEATED.sub(r"\1", other))


def _printed(side: object) -> str | None:
    return side if isinstance(side, str) and not isinstance(side, Text) else None


def _same_numbers(want: str, got: str) -> bool:
    """Whether two texts differ only in how many digits their numbers are written with."""
    ours, theirs = _NUMBER.findall(want), _NUMBER.findall(got)
    if not ours or len(ours) != len(theirs) or _NUMBER.sub("#", want) != _NUMBER.sub("#", got):
        return False
    return all(
        _rounded(one, other) == _rounded(other, one)
        for one, other in zip(ours, theirs, strict=True)
    )


def _rounded(number: str, beside: str) -> float:
    """A number with no more decimals than the one beside it."""
    places = min(len(text.partition(".")[2]) for text in (number, beside))
    return round(float(number), places)


def _bare(text: str) -> str:
    squeezed = "".join(text.split())
    letters = "".join(char for char in squeezed if char.isalnum())
    return letters if any(char.isalpha() for char in letters) else squeezed


SHAPES: Mapping[str, Callable[[Evidence], str | None]] = {
    "returned_none": _returned_none,
    "value_truncated": _value_truncated,
    "off_by_one_length": _off_by_one_length,
    "bool_opposite": _bool_opposite,
    "equal_after_normalising": _equal_after_normalising,
}
WEIGHT: Mapping[str, int] = {
    "only_edge_inputs_fail": 2,
    "bool_opposite": 3,
    "branch_swapped": 3,
    "falsy_replaced": 3,
    "null_came_through": 3,
    "zero_is_missing": 3,
    "empty_case": 4,
}
"""Shapes that say more than others: a round too few would fail ordinary inputs as well, and answers
that change places do so for edge inputs too."""
NAMES = frozenset({*SHAPES, *CALL_SHAPES, *HELD_SHAPES, *TOLD_SHAPES})
"""Every name a `test:` clause may use."""
