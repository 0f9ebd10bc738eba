"""Knows the lines of C's test frameworks that have no common protocol: Check, cmocka, Criterion."""

from __future__ import annotations

import re
from collections.abc import Iterator

from languages.reports.facts import Case, tidy
from schemas.evidence import CaseOutcome, Outcome

_CHECK = re.compile(
    r"^(?P<file>[^\s:]+):(?P<line>\d{1,9}):(?P<how>[PFES]):(?P<group>[^:]*):(?P<name>[^:]*):\d+:"
    r" ?(?P<said>.*)$",
    re.MULTILINE,
)
_CHECK_TOTAL = re.compile(
    r"^\d+%: Checks: (?P<all>\d{1,9}), Failures: (?P<failed>\d{1,9}), Errors: (?P<broken>\d{1,9})",
    re.MULTILINE,
)
_CHECK_OUTCOMES: dict[str, Outcome] = {
    "P": "passed",
    "F": "failed",
    "E": "errored",
    "S": "skipped",
}
_CMOCKA = re.compile(r"^\[ +(?P<how>OK|FAILED|SKIPPED) +\] (?P<name>\w+)(?:: .*)?$", re.MULTILINE)
_CMOCKA_BEGINS = re.compile(r"^\[ RUN +\] (?P<name>\w+)$", re.MULTILINE)
_CMOCKA_SAYS = re.compile(r"^\[ +(?:ERROR|LINE) +\] --- (?P<said>.*)$", re.MULTILINE)
_CMOCKA_FAILURE = re.compile(
    r"(?:^\[ +ERROR +\] --- .*\n(?:(?!\[).*\n)*)*^\[ +LINE +\] --- .*$", re.MULTILINE
)
_CMOCKA_TOTAL = re.compile(r"^\[=+\] (?:\S+: )?(?P<all>\d{1,9}) test\(s\) run\.", re.MULTILINE)
_CMOCKA_OUTCOMES: dict[str, Outcome] = {"OK": "passed", "FAILED": "failed", "SKIPPED": "skipped"}
_CRITERION = re.compile(
    r"^\[(?P<how>PASS|FAIL|SKIP)\] (?P<name>[\w:]+)(?:: (?P<said>.*))?$", re.MULTILINE
)
_CRITERION_SAYS = re.compile(
    r"^\[----\] (?P<said>(?:(?P<file>[^\s:]+):(?P<line>\d{1,9}): )?.*)$", re.MULTILINE
)
_CRITERION_TOTAL = re.compile(
    r"^\[====\] Synthesis: Tested: (?P<all>\d{1,9}) \| Passing: (?P<passed>\d{1,9})"
    r" \| Failing: \d+ \| Crashing: (?P<crashed>\d{1,9})",
    re.MULTILINE,
)
_CRITERION_OUTCOMES: dict[str, Outcome] = {"PASS": "passed", "FAIL": "failed", "SKIP": "skipped"}
_PLACE = re.compile(r"(?P<file>[^\s:(]+\.\w+):(?P<line>\d{1,9})")


def cases(printed: str) -> list[Case]:
    """The tests in the order printed; [] if none of the three wrote this."""
    if _CHECK_TOTAL.search(printed):
        return list(_check(printed))
    if _CMOCKA_TOTAL.search(printed) or _CMOCKA_BEGINS.search(printed):
        return list(_cmocka(printed))
    return list(_criterion(printed)) if _CRITERION_TOTAL.search(printed) else []


def shortfall(printed: str, told: int) -> str | None:
    """Why the run is no whole one: fewer tests told of themselves than the summary counts."""
    for total in (_CMOCKA_TOTAL.search(printed), _CRITERION_TOTAL.search(printed)):
        if total and int(total["all"]) > told:
            return f"{told} of {total['all']} tests reported a result"
    if _CMOCKA_BEGINS.search(printed) and not _CMOCKA_TOTAL.search(printed):
        return "the test program ended before all of its tests had reported"
    return None


def _check(printed: str) -> Iterator[Case]:
    """Check names the tests that pass only when it is asked to; the others are counted."""
    found = list(_CHECK.finditer(printed))
    for match in found:
        passed = match["how"] == "P"
        yield Case(
            match["group"],
            CaseOutcome(
                match["name"],
                _CHECK_OUTCOMES[match["how"]],
                "" if passed else tidy(match["said"]),
                None if passed else match["file"],
                None if passed else int(match["line"]),
            ),
        )
    checked = sum(int(total["all"]) for total in _CHECK_TOTAL.finditer(printed))
    yield from _unnamed(checked - len(found))


def _unnamed(count: int) -> Iterator[Case]:
    """Tests that passed without a word of their names."""
    for number in range(1, min(count, 1000) + 1):
        yield Case("", CaseOutcome(f"passing test {number}", "passed"))


def _cmocka(printed: str) -> Iterator[Case]:
    """What went wrong is written to standard error, the names to standard output: each failed test has
    the next of those notes."""
    notes = _CMOCKA_FAILURE.finditer(printed)
    begun = list(_CMOCKA_BEGINS.finditer(printed))
    ends = [match.start() for match in begun[1:]] + [len(printed)]
    for match, end in zip(begun, ends, strict=False):
        told = _CMOCKA.search(printed, match.end(), end)
        note = next(notes, None) if told and told["how"] == "FAILED" else None
        said = "\n".join(
            item["said"] for item in _CMOCKA_SAYS.finditer(note.group() if note else "")
        )
        place = _PLACE.search(said)
        yield Case(
            "",
            CaseOutcome(
                match["name"],
                _CMOCKA_OUTCOMES[told["how"]] if told else "errored",
                tidy(said) or ("" if told else "it was running when the test program ended"),
                place["file"] if place else None,
                int(place["line"]) if place else None,
            ),
        )


def _criterion(printed: str) -> Iterator[Case]:
    at = 0
    found = list(_CRITERION.finditer(printed))
    for match in found:
        told = list(_CRITERION_SAYS.finditer(printed, at, match.start()))
        at = match.end()
        passed = match["how"] == "PASS"
        place = next((item for item in told if item["file"]), None)
        said = "" if passed else "\n".join(item["said"] for item in told)
        crashed = match["how"] == "FAIL" and "CRASH" in (match["said"] or "")
        yield Case(
            "",
            CaseOutcome(
                match["name"],
                "errored" if crashed else _CRITERION_OUTCOMES[match["how"]],
                tidy(said),
                place["file"] if place and not passed else None,
                int(place["line"]) if place and not passed else None,
            ),
        )
    totals = list(_CRITERION_TOTAL.finditer(printed))
    named = sum(1 for match in found if match["how"] == "PASS")
    yield from _unnamed(sum(int(total["passed"]) for total in totals) - named)
