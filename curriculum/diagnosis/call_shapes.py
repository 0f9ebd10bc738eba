"""Knows shapes of test output that need the call behind them, or the code that was called.

Each shape is asked about a whole run and the functions it points at (see `suspects`), and answers
with the words that cite a test, or None.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from schemas.evidence import CaseOutcome, Evidence

from .pairs import Pair, pairs, value, whole
from .suspects import Suspects, in_words, pointed_at

_BRANCHES = re.compile(r"\b(?:if|elif|else|match|switch|case)\b|\?|&&|\|\|")
_EDGE_NAME = re.compile(
    r"(?:^|_)(?:empty|blank|(?<!below_)(?<!above_)(?<!to_)(?<!from_)(?<!is_)zero|single|alone|negatives?|null|"
    r"nothing|nobody|no_one|(?:of|without|with|for)_(?:no|none|any)|max(?:imum)?|min(?:imum)?|limits?|"
    r"boundary|edges?|equal|ties?|duplicates?)(?:_|$)"
)
_EDGE_SENTENCE = re.compile(
    r"(?:^|_)(?:empty|blank|zero|negatives?|max(?:imum)?|min(?:imum)?|limits?|boundary|edges?|duplicates?)"
    r"(?:_|$)"
)
"""Of a name that is a sentence, in which words such as "no" and "nothing" say all kinds of things."""
_FIELDS = re.compile(r"\{\s*\w+:[^{}]*\}")
_EDGE_ARGUMENT = re.compile(
    r"""(?<![\w.])(?:\[\]|\{\}|\(\)|""|''|-\d+(?:\.\d+)?|0(?:\.0+)?|None|NULL|null|undefined|NaN)(?![\w.])"""
)
_LISTED = re.compile(r"\[[^\[\],]+ [^\[\],]+\]")
"""Several elements, as Go prints them."""
_ARROW = re.compile(r"(?:\([^()]*\)|\w+)\s*=>\s*(?:\{\})?")
"""A function that is given, whose brackets hold no value."""
_PLACE = re.compile(r"&?\*?[A-Za-z_]\w*(?:\[\w+\]|(?:\.|->)\w+)*")
_VALUE_OF = re.compile(r"^value of (?P<place>.+)$", re.MULTILINE)
_KEEPS_INPUT = re.compile(
    r"unchanged|untouched|intact|mutat|original|not_(?:change|touch|alter|modify)|"
    r"(?:leaves|keeps|preserves)_(?:the_)?(?:\w+_)?(?:input|argument|list|dict|caller)|"
    r"leaves_\w+_(?:alone|as_(?:it|they))"
)
_SLICE_TYPE = re.compile(r"\[\d*\]\*?[A-Za-z][\w.]*(?=\{)")
_BRACED = re.compile(r"(?<!\w)\{(?P<held>[^{}:]*)\}")
WRAPS = tuple(2**bits for bits in (8, 16, 32, 64))
"""How far apart a value and what is left of it in too small a type are, or a multiple of this."""


def _caller_value_unchanged(evidence: Evidence, suspected: Suspects) -> str | None:
    """A test looks at a variable of its own after the call, and the function it points at changes
    copies alone: a variable that holds a plain result looks the same."""
    for pair in pairs(evidence):
        if not any(item.loses_parameters for item in pointed_at(pair.case, suspected.functions)):
            continue
        looked_at = _VALUE_OF.search(pair.case.message)
        place = (looked_at["place"] if looked_at else pair.case.called or "").strip()
        if _PLACE.fullmatch(place):
            return f"{pair.words} ({place} of the caller did not change)"
    return None


def _only_edge_inputs_fail(evidence: Evidence, suspected: Suspects) -> str | None:
    """Edge inputs fail, and every function concerned is right about an ordinary input."""
    limits = _limits(suspected)
    if not evidence.failing or not all(_is_edge(case, limits) for case in evidence.failing):
        return None
    ordinary = [
        (case, pointed_at(case, suspected.functions))
        for case in evidence.passing
        if not _is_edge(case, limits)
    ]
    for failed in evidence.failing:
        concerned = pointed_at(failed, suspected.functions)
        if not any(set(found) & set(concerned) for _case, found in ordinary):
            return None
    names = ", ".join(case.name for case in evidence.failing[:3])
    concerned = pointed_at(evidence.failing[0], suspected.functions)
    passes = next(case.name for case, found in ordinary if set(found) & set(concerned))
    return f"only edge inputs fail: {names}; {passes} passes"


def _branch_swapped(evidence: Evidence, suspected: Suspects) -> str | None:
    """Two tests got each other's answer, and what they point at, where that is known, has a branch:
    without one the answers of two objects changed places."""
    pointed = suspected.functions if suspected.certain else ()
    if pointed and not any(_BRANCHES.search(item.text) for item in pointed):
        return None
    told = [pair for pair in pairs(evidence) if not isinstance(pair.expected, bool)]
    for index, one in enumerate(told):
        for other in told[index + 1 :]:
            if (
                one.expected != other.expected
                and _function(one.case) == _function(other.case)
                and one.got == other.expected
                and other.got == one.expected
            ):
                return f"{one.words}; test {other.case.name} got the other one's answer"
    return None


def _function(case: CaseOutcome) -> str:
    return (case.called or "").partition("(")[0]


def _limits(suspected: Suspects) -> frozenset[int]:
    """The numbers that suspected functions compare something with."""
    constants = dict(suspected.constants)
    found: set[int] = set()
    for item in suspected.functions if suspected.certain else ():
        for word in item.limits:
            number = constants.get(word)
            if number is None and re.fullmatch(r"-?\d+", word):
                number = int(word)
            if number is not None:
                found.add(number)
    return frozenset(found)


def _is_edge(case: CaseOutcome, limits: frozenset[int]) -> bool:
    name = _own_name(case)
    if keeps_input(case):
        return False
    sentence = " " in case.name
    given = _ARROW.sub("", (case.called or "").partition("(")[2])
    given = _LISTED.sub("…", given)  # what stands among others in a list is no edge of it
    while sentence and given != (given := _FIELDS.sub("…", given)):
        pass  # a field of an object is not what a call is about
    at_limit = not limits.isdisjoint(item for item in _arguments(case) if type(item) is int)
    return bool(
        at_limit
        or (_EDGE_SENTENCE if sentence else _EDGE_NAME).search(name)
        or _EDGE_ARGUMENT.search(given)
    )


def keeps_input(case: CaseOutcome) -> bool:
    """Whether a test is about what it passes in, by its name."""
    return _KEEPS_INPUT.search(_own_name(case)) is not None


def _own_name(case: CaseOutcome) -> str:
    """A test's name without its groups, in words with a line between them."""
    return in_words(re.split("::| > ", case.name)[-1])


def _arguments(case: CaseOutcome) -> tuple[object, ...]:
    """The literal arguments of the call that a test compares; () where they are no literals."""
    given = re.fullmatch(r"!?[\w.:]+\((?P<given>.*)\)", (case.called or "").strip(), re.DOTALL)
    if given is None:
        return ()
    plain = given["given"].replace("&", "").replace("vec!", "")
    plain = _SLICE_TYPE.sub("", plain)
    while plain != (plain := _BRACED.sub(r"[\g<held>]", plain)):
        pass  # the elements that C++ makes a container of, in their order
    found = value(f"[{plain}]")
    return tuple(found) if isinstance(found, list) else ()


def _input_changed(evidence: Evidence, _suspected: Suspects) -> str | None:
    for case in evidence.failing:
        if case.outcome == "failed" and keeps_input(case):
            return f"test {case.name}: what was passed in is no longer what it was"
    return None


def _round_missing(evidence: Evidence, suspected: Suspects) -> str | None:
    """A sum that lacks, or has too much, just what its first or last round would add."""
    if not suspected.certain or not any(item.loops for item in suspected.functions):
        return None
    judged = [(pair, both) for pair in pairs(evidence) if (both := whole(pair)) is not None]
    if len(judged) < 2 or not all(_by_an_end(pair.case, both) for pair, both in judged):
        return None
    return f"{judged[0][0].words} (one round is missing or too many)"


def _by_an_end(case: CaseOutcome, both: tuple[int, int]) -> bool:
    flat: list[object] = []
    for item in _arguments(case):
        flat.extend(item if isinstance(item, (list, tuple)) else [item])
    numbers = [item for item in flat if type(item) is int]
    gap = abs(both[0] - both[1])
    return gap != 0 and gap in {
        near for item in (numbers[:1] + numbers[-1:]) for near in (item, item + 1)
    }


def _other_extreme(evidence: Evidence, _suspected: Suspects) -> str | None:
    """One of the things given was to be chosen, and the opposite one came back."""
    judged = [(pair, _given(pair.case)) for pair in pairs(evidence)]
    judged = [(pair, given) for pair, given in judged if pair.expected in given]
    if not judged or len(judged) < len(pairs(evidence)):
        return None
    for pair, given in judged:
        others = [item for item in given if item != pair.expected]
        if pair.got not in others or (len(set(map(repr, given))) > 2 and not _ends(pair, given)):
            return None
    return f"{judged[0][0].words} (the opposite choice)"


def _given(case: CaseOutcome) -> list[object]:
    """The things to choose from: the arguments of a call, or the list that is its only one."""
    given = _arguments(case)
    only = given[0] if len(given) == 1 else None
    found = list(only) if isinstance(only, (list, tuple)) else list(given)
    kinds = {type(item) for item in found}
    return found if len(found) > 1 and len(kinds) == 1 and kinds <= {int, float, str} else []


def _ends(pair: Pair, given: list[object]) -> bool:
    numbers = [item for item in given if isinstance(item, (int, float))]
    ends = {min(numbers), max(numbers)} if numbers else set()
    return {pair.expected, pair.got} == ends


def _wrapped_value(evidence: Evidence, _suspected: Suspects) -> str | None:
    """What is left of a result that no int can hold."""
    return _left_over(evidence, lambda want: abs(want) >= 2**31)


def _cut_value(evidence: Evidence, _suspected: Suspects) -> str | None:
    """What is left of a value that was stored in, or read as, a type it is not of."""
    return _left_over(evidence, lambda want: abs(want) < 2**31)


def _left_over(evidence: Evidence, concerned: Callable[[int], bool]) -> str | None:
    for pair in pairs(evidence):
        both = whole(pair)
        if both is None or both[0] == both[1] or not concerned(both[0]):
            continue
        for size in WRAPS:
            inside = -size // 2 <= both[1] < size
            if inside and (both[0] - both[1]) % size == 0:
                return f"{pair.words} (a multiple of {size} is gone)"
    return None


def _code_for_digit(evidence: Evidence, _suspected: Suspects) -> str | None:
    judged = [(pair, both) for pair in pairs(evidence) if (both := whole(pair)) is not None]
    if not judged or not all(
        got - want == ord("0") and 0 <= want <= 9 for _, (want, got) in judged
    ):
        return None
    return f"{judged[0][0].words} (48 too many: the code of a digit)"


def _stopped_at_unwrap(evidence: Evidence, suspected: Suspects) -> str | None:
    """A Rust test that ended in a line which opens an Option or a Result by force. The message of
    `expect` is the learner's own, so only the line tells."""
    for case in evidence.failing:
        for item in suspected.functions:
            here = item.encloses(case.file or "", case.line or 0)
            line = item.text.split("\n")[(case.line or 0) - item.lines[0]] if here else ""
            if re.search(r"\.(?:unwrap|expect)\(", line):
                return f"test {case.name}: {case.file}:{case.line}: {case.message.splitlines()[0]}"
    return None


CALL_SHAPES: Mapping[str, Callable[[Evidence, Suspects], str | None]] = {
    "caller_value_unchanged": _caller_value_unchanged,
    "only_edge_inputs_fail": _only_edge_inputs_fail,
    "branch_swapped": _branch_swapped,
    "input_changed": _input_changed,
    "round_missing": _round_missing,
    "other_extreme": _other_extreme,
    "wrapped_value": _wrapped_value,
    "cut_value": _cut_value,
    "code_for_digit": _code_for_digit,
    "stopped_at_unwrap": _stopped_at_unwrap,
}
"""Every name a `test:` clause may use beside `shapes.SHAPES`."""
