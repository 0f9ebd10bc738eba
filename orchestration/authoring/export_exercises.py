"""Use case: write exercises down for people who teach with other tools, with the proof of each."""

from __future__ import annotations

import json
from dataclasses import dataclass

from languages.layouts.exporting import TARGETS, Unfit, exported, gathered
from orchestration.desk import Desk
from orchestration.progress import StageProgress
from orchestration.proof.assembly import lesson_text
from orchestration.proof.imported import judge
from schemas.content import Exercise, Files, SourceFile
from schemas.errors import Reason, UsageError
from schemas.reading import plain

PROOFS = "PROOFS.json"


@dataclass(frozen=True, slots=True)
class Written:
    """The files to write, the ids of what they hold, and what did not fit, with the reason."""

    files: Files
    exercises: tuple[str, ...]
    unfit: tuple[tuple[str, str], ...]


def export_exercises(desk: Desk, exercises: tuple[Exercise, ...], target: str) -> Written:
    """Exercises in a layout, each shown again on this machine to fail unsolved and pass solved.

    UsageError if there is no such layout or nothing fits into it.
    """
    if target not in TARGETS:
        raise UsageError(
            Reason.USAGE,
            f"No layout to export is called {target!r:.40}.",
            hint=f"Choose one of: {', '.join(TARGETS)}.",
        )
    made: list[tuple[Exercise, Files]] = []
    unfit: list[tuple[str, str]] = []
    for exercise in exercises:
        try:
            made.append((exercise, _folder(desk, exercise, target)))
        except Unfit as error:
            unfit.append((exercise.id, error.why))
    if not made:
        raise UsageError(
            Reason.USAGE,
            f"Nothing was exported as {target}: {unfit[0][1] if unfit else 'there is nothing'}.",
            hint="--layout plain takes every exercise.",
        )
    kept = [exercise for exercise, _files in made]
    record = SourceFile(PROOFS, json.dumps(_proofs(desk, kept), indent=2) + "\n")
    files = (*gathered(target, tuple(made)), record)
    return Written(files, tuple(item.id for item in kept), tuple(unfit))


def _folder(desk: Desk, exercise: Exercise, target: str) -> Files:
    settings = desk.settings_of(exercise)
    template = desk.runner.template(settings)
    return exported(exercise, settings, template, lesson_text(exercise, settings), target)


def _proofs(desk: Desk, exercises: list[Exercise]) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    for number, exercise in enumerate(exercises, 1):
        desk.report(StageProgress("export", "running", number, len(exercises), exercise.title))
        verdict = judge(desk, exercise)
        found.append(
            {
                "exercise": exercise.id,
                "proved": verdict.certificate is not None,
                "why_not": verdict.why,
                "toolchain": desk.runner.toolchain(desk.settings_of(exercise)),
                "certificate": plain(verdict.certificate) if verdict.certificate else None,
            }
        )
    return found
