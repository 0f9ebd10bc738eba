"""What the proof can find wrong with an exercise: one reason each, and who can mend it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

FindingId = Literal[
    "content-invalid",
    "policy",
    "tests-do-not-build",
    "solution-does-not-build",
    "solution-warns",
    "solution-fails-test",
    "solution-crashes",
    "sanitizer",
    "flaky",
    "too-few-tests",
    "starter-passes",
    "starter-does-not-build",
    "unit-untested",
    "unit-passes-on-starter",
    "step-breaks-earlier",
    "too-few-wrong-answers",
    "wrong-answer-accepted",
    "trivial-answer-accepted",
    "bypass-accepted",
    "unit-without-bypass",
    "right-answer-rejected",
    "mutants-survive",
    "stub-put-back-passes",
    "statement-unclear",
    "leak-statement",
    "leak-hint",
]
Mender = Literal["starter", "solution", "test"]
MENDERS: tuple[Mender, ...] = ("starter", "solution", "test")
"""The stages that can write their part anew, in the order in which they were first asked."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault of an exercise. `text` is complete, for its author."""

    id: FindingId
    text: str
    evidence: tuple[str, ...] = ()
    """What a mender should see beside the text; of the hidden solution single lines at most."""
    test: str = ""
    """Name of the test that it is about, where it is about one."""
    blame: Mender | None = None
    """Who is to mend it, where more is known than the kind of fault."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What holds for every finding of one id."""

    title: str
    """In a few words, which give nothing of the solution away."""
    menders: tuple[Mender, ...] = ()
    """Who is asked to mend it, round by round and then in turn again. Empty: nobody can."""
    rewrites_tests: bool = False
    """Whether a test at hand has to change; else one more is enough."""


KINDS: Mapping[FindingId, Kind] = {
    "content-invalid": Kind("the folder is not an exercise of this curriculum"),
    "policy": Kind("it breaks a rule of the policy"),
    # A test that calls what the starter does not declare is the fault of either.
    "tests-do-not-build": Kind("the tests do not build", ("test", "starter"), rewrites_tests=True),
    "solution-does-not-build": Kind("the solution does not build", ("solution",)),
    "solution-warns": Kind("the solution builds with warnings", ("solution",)),
    # A test that two solutions fail may expect the wrong value itself.
    "solution-fails-test": Kind(
        "the solution fails tests", ("solution", "test"), rewrites_tests=True
    ),
    "solution-crashes": Kind("the solution's run ends badly", ("solution",)),
    "sanitizer": Kind("the solution fails under the sanitizers", ("solution",)),
    "flaky": Kind("results differ from run to run", ("test",), rewrites_tests=True),
    "too-few-tests": Kind("there are too few tests", ("test",)),
    "starter-passes": Kind("the starter passes", ("starter",)),
    "starter-does-not-build": Kind("the starter does not build", ("starter",)),
    "unit-untested": Kind("a unit has none of its tests", ("test",)),
    "unit-passes-on-starter": Kind(
        "a unit's tests pass on the starter", ("test", "starter"), rewrites_tests=True
    ),
    "step-breaks-earlier": Kind("what it adds breaks what the steps before it made"),
    "bypass-accepted": Kind("a unit can be done without its principle", ("test",)),
    "unit-without-bypass": Kind("nothing shows that a unit needs its principle"),
    "right-answer-rejected": Kind(
        "the tests reject a right answer", ("test",), rewrites_tests=True
    ),
    "too-few-wrong-answers": Kind("there are too few wrong answers", ("solution",)),
    # A wrong answer that every further test accepts may be right.
    "wrong-answer-accepted": Kind("the tests accept a wrong answer", ("test", "solution")),
    "trivial-answer-accepted": Kind("the tests accept a lazy answer", ("test",)),
    "mutants-survive": Kind("the tests miss small faults", ("test",)),
    "stub-put-back-passes": Kind("the tests miss a missing unit", ("test",)),
    "statement-unclear": Kind("the statement leaves open what tests ask for", ("starter",)),
    "leak-statement": Kind("the statement gives the solution away"),
    "leak-hint": Kind("a hint gives the solution away"),
}


def mender(finding: Finding, round: int) -> Mender | None:
    """Who is asked to mend it in this round (from 1), or None if nobody can."""
    if finding.blame is not None:
        return finding.blame
    menders = KINDS[finding.id].menders
    return menders[(round - 1) % len(menders)] if menders else None


def by_mender(findings: Iterable[Finding], round: int) -> dict[Mender, tuple[Finding, ...]]:
    """What each stage is asked to mend in this round, in the order of the stages.

    Empty if one finding is beyond all of them: mending the others would not save the exercise.
    """
    found = [(mender(item, round), item) for item in findings]
    if any(who is None for who, _item in found):
        return {}
    return {
        stage: asked
        for stage in MENDERS
        if (asked := tuple(item for who, item in found if who == stage))
    }


def titled(findings: tuple[Finding, ...]) -> str:
    """All of them in one short line for a learner, who must not read the solution in it."""
    titles = list(dict.fromkeys(KINDS[item.id].title for item in findings))
    more = f" · {len(titles) - 1} more" if len(titles) > 1 else ""
    return f"{titles[0]}{more}"
