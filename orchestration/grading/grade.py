"""Use case: grade what a class handed in, each submission by itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from curriculum.content.likeness import Pair, alike
from orchestration.workers.pool import Pool, no_questions
from schemas.cluster.jobs import Done, Job, Trouble
from schemas.cluster.submissions import Assessed, Grade, HandedIn, Result, Submission
from schemas.content import Certificate, Exercise
from schemas.errors import Reason
from schemas.evidence import Evidence
from schemas.session import StoredExercise

GRADE, CERTIFY = "grade", "certify"


@dataclass(frozen=True, slots=True)
class Class:
    """A class's table, in the order of the names, and what is seen of it as a whole."""

    exercise: Exercise
    grades: tuple[Grade, ...]
    similar: tuple[Pair, ...]

    @property
    def results(self) -> Counter[Result]:
        """How many of each."""
        return Counter(item.result for item in self.grades)

    @property
    def failing(self) -> tuple[tuple[str, int], ...]:
        """Every test with how many it stopped, in the order of the exercise; runs that did not build
        have no failing tests."""
        counts = Counter(
            case.name
            for item in self.grades
            if item.assessed
            for case in item.assessed.evidence.failing
        )
        known = [test for unit in self.exercise.units for test in unit.tests]
        names = dict.fromkeys((*known, *sorted(counts)))
        return tuple((name, counts[name]) for name in names)

    @property
    def beliefs(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Every wrong belief that was seen, with the students, the commonest first."""
        seen: dict[str, list[str]] = {}
        for item in self.grades:
            for tag in item.tags:
                seen.setdefault(tag, []).append(item.student)
        ordered = sorted(seen.items(), key=lambda found: (-len(found[1]), found[0]))
        return tuple((tag, tuple(students)) for tag, students in ordered)


def certificate_of(pool: Pool, exercise: Exercise, toolchain: str) -> Certificate:
    """The exercise's proof, made by a worker: what it measures is what beliefs are told by."""
    job = Job(CERTIFY, exercise.id.replace("/", "-"), exercise, toolchain, exercise.language)
    todo = iter([job])
    (done,) = pool.run(lambda: next(todo, None), no_questions)
    if isinstance(done.value, Certificate):
        return done.value
    raise _trouble(done).error()


def grade(
    stored: StoredExercise,
    handed_in: Iterable[HandedIn],
    pool: Pool,
    toolchain: str,
    tell: Callable[[Grade], None] = lambda _grade: None,
) -> Class:
    """One grade for each, whatever a submission is or does; `tell` hears of them as they are done."""
    grades: list[Grade] = []

    def given(made: Grade) -> None:
        grades.append(made)
        tell(made)

    jobs = _jobs(stored, handed_in, toolchain, given)
    for done in pool.run(lambda: next(jobs, None), no_questions):
        given(_grade_of(done))
    ordered = tuple(sorted(grades, key=lambda item: item.student))
    sources = {item.student: item.assessed.sources for item in ordered if item.assessed}
    return Class(stored.exercise, ordered, alike(sources, stored.exercise.starter))


def _jobs(
    stored: StoredExercise,
    handed_in: Iterable[HandedIn],
    toolchain: str,
    given: Callable[[Grade], None],
) -> Iterator[Job]:
    for item in handed_in:
        if item.trouble is not None:
            given(_unread(item.student, item.trouble))
        else:
            payload = Submission(item, stored)
            yield Job(GRADE, item.student, payload, toolchain, stored.exercise.language)


def _grade_of(done: Done) -> Grade:
    submission = done.job.payload
    assert isinstance(submission, Submission)
    student, notices = submission.handed_in.student, submission.handed_in.notices
    if not isinstance(done.value, Assessed):
        return _unread(student, _trouble(done))
    evidence = done.value.evidence
    return Grade(
        student,
        result_of(evidence),
        len(evidence.passing),
        len(evidence.tests),
        assessed=done.value,
        notices=(*notices, *evidence.notices),
    )


def result_of(evidence: Evidence) -> Result:
    """A run in one word."""
    if evidence.passed:
        return "passed"
    if evidence.build == "failed":
        return "not built"
    return "timed out" if evidence.timed_out else "failed"


def _unread(student: str, trouble: Trouble) -> Grade:
    words = f"{trouble.message} {trouble.hint}".strip()
    return Grade(student, "unread", reason=trouble.reason, words=words)


def _trouble(done: Done) -> Trouble:
    lost = Trouble(str(Reason.INTERNAL), "Its worker went away several times while it ran this.")
    return done.trouble or lost
