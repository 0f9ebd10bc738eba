"""Makes the lazy answers that every set of tests must reject: empty, constant, and echo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from languages.door import Code
from languages.registry import code_of, ending_of
from schemas.content import Exercise, Files, SourceFile, WrongAnswer


def trivial_answers(exercise: Exercise) -> tuple[WrongAnswer, ...]:
    """One answer that is empty, one that returns a constant everywhere, one that returns its input.

    They are made from the reference by emptying or replacing function bodies. An answer that does
    not build is rejected by the compiler, which serves as well; one that leaves the reference
    unchanged (no function to replace) is left out.
    """
    kinds: tuple[tuple[str, str, Callable[[Code, SourceFile], str]], ...] = (
        ("trivial.empty", "an empty file", lambda _code, _file: ""),
        (
            "trivial.constant",
            "the same constant for every input",
            lambda code, file: code.constant(file),
        ),
        ("trivial.echo", "the input handed back unchanged", lambda code, file: code.echo(file)),
    )
    answers = (WrongAnswer(tag, why, _rewritten(exercise, make)) for tag, why, make in kinds)
    return tuple(answer for answer in answers if answer.files)


def _rewritten(exercise: Exercise, make: Callable[[Code, SourceFile], str]) -> Files:
    """The files that change; headers stay, because without declarations nothing says anything."""
    made = []
    for file in exercise.solution:
        code = code_of(ending_of(file.path))
        if not file.path.endswith(code.headers):
            made.append(replace(file, content=make(code, file)))
    before = {file.path: file.content for file in exercise.solution}
    return tuple(file for file in made if file.content != before[file.path])
