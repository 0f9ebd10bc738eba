"""What a person reads about the exercise at hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from rich.text import Text

from schemas.content import Certificate, Files, Node
from schemas.evidence import Evidence
from schemas.learner import Recommendation, Remediation, RemedyAction
from schemas.review import Review
from schemas.session import Session, StoredExercise
from shell.base.words import DEPTH_WORDS, counted

from .first_failure import first_failure
from .parts import Lines, indented, line, link, markdown, noticed, quiet
from .progress import next_step
from .runs import remedy_due

if TYPE_CHECKING:
    from orchestration.use_cases.attempt import Attempted, Progress
    from orchestration.use_cases.hint import Hinted
    from orchestration.use_cases.prove_rest import Rest
    from orchestration.use_cases.start import Started


VERDICTS: Mapping[str, str] = {
    "PASS": "passed",
    "PROVISIONAL_PASS": "passed, with a remark",
    "FAIL": "not passed yet",
    "INVALID_CONTEXT": "could not be made",
}
BEFORE: Mapping[RemedyAction, str] = {
    "bridge_lesson": "First a bridge; it also opens LESSON.md.",
    "repeat_with_scaffold": "The same once more; the starter begins with the first hints.",
}


def started(value: Started, node: Node) -> Lines:
    """Where the exercise is, and that it fails on purpose."""
    session = value.session
    first: Lines = []
    if value.remedy is not None:
        first = [line((BEFORE[value.remedy.action], "title"))]
        first += [indented(markdown(value.before)), line("")]
    return [
        *first,
        line((session.title, "title"), f"  {node.id} {node.title} · {DEPTH_WORDS[session.depth]}"),
        indented(link(session.workspace)),
        indented(quiet("  ".join(("LESSON.md", *value.files)))),
        indented(
            line("It fails on purpose: read LESSON.md, edit, then ", ("/attempt", "command"), ".")
        ),
        *_unfinished(value.lesson_missing),
    ]


def _unfinished(missing: int) -> Lines:
    if not missing:
        return []
    words = f"{counted(missing, 'section')} of the lesson not written yet: "
    return [indented(line(words, ("/lesson", "command"), " writes the rest."))]


def result_word(evidence: Evidence) -> str:
    """The last result in a word or two, for the toolbar."""
    if evidence.passed:
        return "passed"
    if evidence.build == "failed":
        return "no build"
    return f"{len(evidence.failing)} of {len(evidence.tests)} fail"


def verdict(evidence: Evidence) -> Text:
    """The one line that says how a run went."""
    total = len(evidence.tests)
    if evidence.passed:
        left_out = f", {len(evidence.skipped)} skipped" if evidence.skipped else ""
        return line(("✓ ", "good"), f"{len(evidence.passing)} of {total} tests pass{left_out}")
    if evidence.build == "failed":
        return line(("✗ ", "bad"), "no test could run")
    if evidence.timed_out:
        return line(("✗ ", "bad"), "stopped at the time limit")
    words = f"{len(evidence.failing)} of {total} tests fail" if total else "no test reported"
    if total and not evidence.failing:
        words = f"{len(evidence.passing)} of {total} tests pass, and the run failed all the same"
    return line(("✗ ", "bad"), words)


def evidence(value: Evidence, line: str = "", means: str = "") -> Lines:
    """A run: verdict, first failure, and what else should be heard."""
    lines: Lines = [verdict(value)]
    if not value.passed:
        lines += first_failure(value, line, means)
    lines += [quiet(notice) for notice in value.notices]
    return [indented(item) for item in lines]


def ran(title: str, value: Evidence) -> Lines:
    """A folder's run, and what the folder was taken for."""
    return [indented(quiet(f"read as {title}")), *evidence(value)]


def attempted(value: Attempted, step: Recommendation | None, *, first: bool) -> Lines:
    """An attempt: the run, its review, what it did to mastery, and the next step after a pass."""
    run = value.attempt.evidence
    stopped = value.error
    lines: Lines = evidence(run, stopped.line, stopped.means) if stopped else evidence(run)
    if value.progress is not None and value.progress.held and not run.passed:
        lines.append(indented(progress(value.progress)))
    if value.attempt.review:
        lines += [indented(item) for item in reviewed(value.attempt.review)]
    if value.review_error:
        failed = value.review_error
        lines.append(
            indented(
                line(
                    ("review failed: ", "warn"),
                    f"{failed.reason} · your attempt is recorded · /review tries again",
                )
            )
        )
    if value.after:
        lines += [indented(markdown(value.after)), line("")]
    if run.passed:
        lines.append(indented(mastery(value)))
    if value.remedy is not None:
        lines.append(indented(remedy_due(value.remedy)))
    if step is not None:
        lines += next_step(step)
    elif first and not run.passed:
        lines.append(
            indented(quiet("Edit, save and /attempt again. /hint helps; so do questions."))
        )
    return lines


def progress(value: Progress) -> Text:
    """What holds already, and what is next."""
    ahead = f"; next `{value.ahead}`" if value.ahead else ""
    count = len(value.held)
    holds = "holds" if count == 1 else "hold"
    names = ", ".join(f"`{name}`" for name in value.held)
    return line(("✓ ", "good"), f"{count} of {value.count} {holds}: {names}{ahead}")


def mastery(value: Attempted) -> Text:
    """What the node counts as after a pass; the numbers are behind /why."""
    change = value.mastery
    words = f"{change.node} is {change.status} now"
    if change.status == "practised":
        words += (
            "; mastered takes two exercises, and this is the only one there is"
            if value.only_one
            else "; passing a second exercise at once and without hints makes it mastered"
        )
    return quiet(f"{words} · /why {change.node}")


def reviewed(value: Review) -> Lines:
    """The verdict and its words."""
    style = "good" if value.pass_fail == "PASS" else "warn" if "PROV" in value.pass_fail else "bad"
    return [line("review: ", (VERDICTS[value.pass_fail], style)), indented(Text(value.feedback))]


def review_card(value: Review, due: Remediation | None) -> Lines:
    """The review, and the remedy that is due at its node."""
    return [*reviewed(value), *([remedy_due(due)] if due else [])]


def hinted(value: Hinted) -> Lines:
    """One hint under its number and what it is about."""
    again = " (again: it is the last)" if value.stored else ""
    head = line((f"hint {value.level} of 3", "title"), f" for `{value.unit.symbol}`{again}")
    return [head, indented(markdown(value.text))]


def answered(text: str) -> Lines:
    return [indented(markdown(text))]


def shown(session: Session, stored: StoredExercise, *, revealed: bool) -> Lines:
    """The exercise, where it is, and what its proof measured.

    What the tests miss is told by its place in the solution, so only where that may be seen.
    """
    exercise, proof = stored.exercise, stored.certificate
    lines: Lines = [
        line((exercise.title, "title"), f"  {session.node} · {DEPTH_WORDS[session.depth]}"),
        indented(Text(exercise.description.strip())),
        *(
            indented(line((unit.id, "quiet"), f" {unit.symbol} ({unit.file}): {unit.principle}"))
            for unit in exercise.units
        ),
        indented(link(session.workspace)),
        indented(link(session.lesson)),
        *([indented(quiet(exercise.origin))] if exercise.origin else []),
        indented(quiet(_proof(proof))),
    ]
    if revealed:
        lines += [indented(quiet(f"not noticed: {fault}")) for fault in proof.survivors]
    return lines


def _proof(proof: Certificate) -> str:
    """What has been shown on this machine, in one line."""
    if not proof.solution_runs:
        return "not proved: nothing has shown here that it can be solved"
    words = (
        f"checked here: the starter fails {len(proof.starter_failing)} of {len(proof.tests)} tests,"
        " the solution passes"
    )
    if not proof.whole:
        return f"{words}; the rest is still to be checked"
    return (
        f"{words} {proof.solution_runs} times, {len(proof.signatures)} wrong answers are rejected,"
        f" {noticed(proof)}"
    )


def set_aside(rest: Rest) -> Lines:
    """An exercise that turned out to have a fault of its own, which no learner is to pay for."""
    from orchestration.proof.findings import KINDS

    why = KINDS[rest.findings[0].id].title
    return [
        line((f"{rest.title} has a fault of its own", "warn"), f": {why}."),
        indented(quiet("It is set aside, and nothing you did in it counts. Your files are kept.")),
        indented(quiet(f"/start {rest.node} begins another exercise; /next says what fits.")),
    ]


def sources(files: Files) -> Lines:
    """Files with their paths; the code is shown as it is."""
    lines: Lines = []
    for item in files:
        lines += [line((item.path, "title")), indented(Text(item.content.rstrip()))]
    return lines


def watched(value: Evidence, before: Evidence | None) -> Lines:
    """A run of /watch: one line, and the whole card where it shows something new."""
    if before is not None and _shows(before) == _shows(value):
        return [indented(verdict(value).append(" · as before", "quiet"))]
    if value.passed:
        return [*evidence(value), quiet("Green: /attempt records it.")]
    return evidence(value)


def _shows(value: Evidence) -> tuple[object, ...]:
    """What a learner would read of a run, whatever it took and wherever lines have moved to."""
    cases = tuple((case.name, case.outcome, case.message) for case in value.tests)
    errors = tuple((item.code, item.message) for item in value.errors)
    return value.build, cases, errors, value.crash, value.timed_out, value.notices
