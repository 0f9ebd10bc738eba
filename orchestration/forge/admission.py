"""Knows which finished exercises enter the bank: in the order of the plan, and none twice.

Whether an exercise repeats another must not hang on which worker was faster. So the variants of a node are
looked at in the order of the plan: one that is finished early waits for those before it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from curriculum.content.likeness import Look, look_of, nearest
from curriculum.content.parse import parse_exercise
from curriculum.content.writing import digest_of, folder_of
from schemas.cluster.jobs import Written
from schemas.cluster.plan import Plan, Task
from schemas.content import Exercise, Files
from schemas.errors import DocumentError

NEAR_DUPLICATE = "NEAR_DUPLICATE"


@dataclass(frozen=True, slots=True)
class Admitted:
    """What became of a finished exercise: a folder for the bank, or a reason why there is none."""

    written: Written
    folder: str = ""
    files: Files = ()
    reason: str = ""
    words: str = ""
    like: str = ""

    @property
    def digest(self) -> str:
        return digest_of(self.files) if self.files else ""


def ready(
    tasks: tuple[Task, ...], decided: Mapping[str, object], finished: Mapping[str, Written]
) -> Iterator[Written]:
    """Of each node the finished exercises that wait for no earlier one any more, in order."""
    stopped: set[str] = set()
    for task in tasks:
        if task.node in stopped or task.id in decided:
            continue
        if task.id not in finished:
            stopped.add(task.node)
        else:
            yield finished[task.id]


def admitted(plan: Plan, written: Written, earlier: Mapping[str, Look]) -> Admitted:
    """An exercise held against those of its node that were accepted before, and against the parser
    that will read its folder."""
    name, share = nearest(look_of(written.exercise), earlier)
    if name and share >= plan.likeness:
        words = f"it repeats {name}: {share:.0%} of code and story are the same"
        return Admitted(written, reason=NEAR_DUPLICATE, words=words, like=name)
    folder, files = folder_of(written.exercise)
    try:
        back = parse_exercise(folder, {item.path: item.content for item in files})
    except DocumentError as error:
        words = "; ".join(str(problem) for problem in error.problems)
        return Admitted(written, reason=str(error.reason), words=words)
    if _proved(back) != _proved(written.exercise):
        return Admitted(
            written, reason="CONTENT_INVALID", words="its files cannot be written as a folder"
        )
    return Admitted(written, folder, files)


def _proved(exercise: Exercise) -> Exercise:
    """What the proof was about: parts whose order or outer whitespace a folder does not keep aside."""
    return replace(
        exercise,
        id="",
        description=exercise.description.strip(),
        starter=_sorted(exercise.starter),
        tests=_sorted(exercise.tests),
        solution=_sorted(exercise.solution),
        sections=(),
        after=exercise.after.strip(),
    )


def _sorted(files: Files) -> Files:
    return tuple(sorted(files, key=lambda item: item.path))
