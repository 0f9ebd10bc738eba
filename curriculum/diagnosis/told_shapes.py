"""Knows shapes of a failing run that mean something only beside a static pattern, or beside the call.

Each shape is asked about a whole run and the functions it points at, and answers with the words that
cite a test, or None.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from schemas.evidence import CaseOutcome, Evidence

from .pairs import Pair, Text, pairs, whole
from .suspects import Suspects, in_words, pointed_at

_STUCK = re.compile(
    r"all goroutines are asleep|(?:has|have|did) not (?:yet )?(?:returned?|ended?|come back|finish)"
    r"|never (?:returns|returned|ends|ended)"
)
_OWN_PANIC = re.compile(
    r"^panic: (?!runtime error|assignment to entry|interface conversion|close of|send on|sync:|\(|\[)"
)
_NOTHING = re.compile(r"invalid memory address or nil pointer dereference")
_NO_ERROR = re.compile(r"(?:^|,? )<?nil>?$")
_TEXT = re.compile(r'"(?:\\.|[^"\\])*"')
_BROKEN = re.compile(r"\\x[0-9a-f]{2}|\\u00[89a-f][0-9a-f]|\ufffd|\\ufffd|Ã|Â")
_RETURNS_AT = re.compile(r"return \w+(?:\.\w+)*\[[^\[\]:]+\](?:, nil)?$", re.MULTILINE)
_ASKS_FOR_ZERO = re.compile(r"\w\[[^\[\]:]+\] [!=]= (?:0|\"\"|false|nil)(?![\w.])")
_EMPTY_CASE = re.compile(
    r"^\s*case ([^\n]+):[ \t]*(?://[^\n]*)?\n(?=\s*(?://[^\n]*\n\s*)*case )", re.M
)
_UNDEFINED = re.compile(
    r"^undefined: \w+\.(?P<name>[A-Z]\w*)$|has no field or method (?P<member>[A-Z]\w*)"
)
_SMALL = re.compile(r"\(type \*?\w+\.\w+ has no field or method (?P<name>[a-z]\w*)\)")
_WRAPPED = re.compile(r'[Ww]rap|%w|\("[^"\n]+: [^"\n]+"')
"""An error in another one, by its name or by the text that it is written with."""
_ZEROS = (0, "", 0.0)


def _fails(evidence: Evidence, _suspected: Suspects) -> str | None:
    return f"test {evidence.failing[0].name}" if evidence.failing else None


def _wrong_value(evidence: Evidence, _suspected: Suspects) -> str | None:
    return pairs(evidence)[0].words if pairs(evidence) else None


def _deadlocked(evidence: Evidence, _suspected: Suspects) -> str | None:
    """Everybody waits: the run-time system said so, or a test was stopped."""
    for case in evidence.failing:
        if case.outcome == "timeout" or _STUCK.search(case.message):
            return f"test {case.name}: {case.message.splitlines()[0]}"
    return None


def _own_panic(evidence: Evidence, _suspected: Suspects) -> str | None:
    """A test was ended, or found a panic, for a reason that the code gave itself."""
    for case in evidence.failing:
        if _OWN_PANIC.match(case.message) or "panics with" in case.message:
            return f"test {case.name}: {case.message.splitlines()[0]}"
    return None


def _error_missing(evidence: Evidence, _suspected: Suspects) -> str | None:
    """Nothing came where something was wanted, or was followed."""
    for pair in pairs(evidence):
        got, want = pair.case.got or "", pair.case.expected or ""
        if _NO_ERROR.search(got) and not _NO_ERROR.search(want):
            return pair.words
    for case in evidence.failing:
        if _NOTHING.search(case.message):
            return f"test {case.name}: {case.message.splitlines()[0]}"
    return None


def _bytes_counted(evidence: Evidence, _suspected: Suspects) -> str | None:
    """Text with letters of several bytes was given, and counted or cut by bytes; plain text is right."""
    judged = [(pair, _letters(pair.case)) for pair in pairs(evidence)]
    if not judged or not all(given and not given.isascii() for _pair, given in judged):
        return None
    for pair, given in judged:
        both = whole(pair)
        more = len(given.encode()) - len(given)
        if both is not None and both[1] - both[0] == more:
            return f"{pair.words} (bytes, not letters)"
        if isinstance(pair.expected, str) and _BROKEN.search(pair.case.got or ""):
            return f"{pair.words} (a letter was cut apart)"
    return None


def _letters(case: CaseOutcome) -> str:
    """The texts in the call that a test compares."""
    return "".join(text[1:-1] for text in _TEXT.findall(case.called or ""))


def _code_for_character(evidence: Evidence, _suspected: Suspects) -> str | None:
    for pair in pairs(evidence):
        want, got = pair.expected, str(pair.case.got or "").strip("'\"")
        one = isinstance(want, str) and not isinstance(want, Text) and len(want) == 1
        first = str(want).encode()[:1]
        if one and (got == str(ord(str(want))) or (first >= b"\x80" and got == chr(first[0]))):
            return f"{pair.words} (the number of the character)"
    return None


def _zero_for_missing(evidence: Evidence, suspected: Suspects) -> str | None:
    """Something else was wanted where a function gives back what it looked up, without asking."""
    for pair, text in _with_code(evidence, suspected):
        wanted = pair.expected is not None and pair.expected not in _ZEROS
        if wanted and _is_zero(pair.got) and _RETURNS_AT.search(text):
            return f"{pair.words} (what is not there is zero)"
    return None


def _zero_is_missing(evidence: Evidence, suspected: Suspects) -> str | None:
    """A zero that is there was taken for nothing, where a function compares what it looked up with it."""
    for pair, text in _with_code(evidence, suspected):
        named = re.search(r"(?:^|_)(?:zero|empty|nothing|none|no)(?:_|$)", in_words(pair.case.name))
        if named and _ASKS_FOR_ZERO.search(text):
            return f"{pair.words} (a zero that is there)"
    return None


def _is_zero(side: object) -> bool:
    return side in _ZEROS and not isinstance(side, bool | Text)


def _with_code(evidence: Evidence, suspected: Suspects) -> Iterator[tuple[Pair, str]]:
    for pair in pairs(evidence):
        for function in pointed_at(pair.case, suspected.functions):
            yield pair, function.text


def _empty_case(evidence: Evidence, suspected: Suspects) -> str | None:
    """Every wrong answer is to something that has a case of its own with nothing in it."""
    found = pairs(evidence)
    for pair in found:
        texts = [item.text for item in pointed_at(pair.case, suspected.functions)]
        values = {
            one.strip()
            for text in texts
            for case in _EMPTY_CASE.findall(text)
            for one in case.split(",")
        }
        given = re.split(r"[(),\s]+", pair.case.called or "")
        if not values & set(given):
            return None
    return f"{found[0].words} (a case without a statement)" if found else None


def _reordered(evidence: Evidence, _suspected: Suspects) -> str | None:
    """The same things in another order."""
    for pair in pairs(evidence):
        want, got = _things(pair.expected), _things(pair.got)
        if want != got and len(want) > 1 and sorted(want) == sorted(got):
            return f"{pair.words} (the same things in another order)"
    return None


def _things(side: object) -> list[str]:
    if isinstance(side, list):
        return [repr(item) for item in side]
    return re.split(r"[][{},:;|\s]+", side.strip('[]"` \n')) if isinstance(side, str) else []


def _zeros_in_front(evidence: Evidence, _suspected: Suspects) -> str | None:
    for pair in pairs(evidence):
        want, got = pair.expected, pair.got
        if isinstance(want, list) and isinstance(got, list) and len(got) > len(want):
            more = len(got) - len(want)
            if got[more:] == want and all(item in (0, "", False) for item in got[:more]):
                return f"{pair.words} (zero values in front)"
    return None


def _smaller(evidence: Evidence, _suspected: Suspects) -> str | None:
    """A count that is too low."""
    for pair in pairs(evidence):
        both = whole(pair)
        if both is not None and 0 <= both[1] < both[0]:
            return f"{pair.words} (some are lost)"
    return None


def _wrapped_given(evidence: Evidence, _suspected: Suspects) -> str | None:
    """Only tests about an error inside of another one get a wrong value."""
    found = pairs(evidence)
    for pair in found:
        case = pair.case
        if not _WRAPPED.search(f"{case.name} {case.called} {case.message}"):
            return None
    return found[0].words if found else None


def _undefined_exported(evidence: Evidence, suspected: Suspects) -> str | None:
    """A test looks for a name with a capital, and the code has it with a small letter."""
    names = {item.name for item in suspected.functions}
    for item in evidence.errors[:1]:
        found = _UNDEFINED.search(item.message)
        name = (found["name"] or found["member"] or "") if found else ""
        small = _SMALL.search(item.message)
        if small and small["name"] in names:
            return f"{item.file}:{item.line}: {item.message.splitlines()[0]}"
        if name and name not in names and f"{name[:1].lower()}{name[1:]}" in names:
            return f"{item.file}:{item.line}: {item.message.splitlines()[0]}"
    return None


TOLD_SHAPES: Mapping[str, Callable[[Evidence, Suspects], str | None]] = {
    "fails": _fails,
    "wrong_value": _wrong_value,
    "deadlocked": _deadlocked,
    "own_panic": _own_panic,
    "error_missing": _error_missing,
    "bytes_counted": _bytes_counted,
    "code_for_character": _code_for_character,
    "zero_for_missing": _zero_for_missing,
    "zero_is_missing": _zero_is_missing,
    "empty_case": _empty_case,
    "reordered": _reordered,
    "zeros_in_front": _zeros_in_front,
    "smaller": _smaller,
    "wrapped_given": _wrapped_given,
    "undefined_exported": _undefined_exported,
}
"""Every name of this kind; `fails` and `wrong_value` ask for nothing more, so they stand beside a
pattern alone."""
