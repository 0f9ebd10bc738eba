"""The command that grades what a class handed in."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from schemas.errors import Reason, UsageError
from shell.asking.consent import ask_before_running
from shell.base.answers import Answer, Arguments
from shell.base.app import App
from shell.output import json_course

if TYPE_CHECKING:
    from orchestration.grading.grade import Class
    from schemas.cluster.submissions import Grade
    from schemas.content import Exercise

_EXAMPLE = "For example: learn grade handed-in --exercise python/P101-kite-festival."
TABLE = ("student", "result", "passing", "tests", "first failing", "beliefs", "reason", "why")


def grade(app: App, arguments: Arguments) -> Answer:
    """A folder of submissions against pristine tests: a table, a page a student, a page for the class."""
    from ...views.course import graded as graded_view

    if not arguments.words or "exercise" not in arguments.options:
        raise UsageError(
            Reason.USAGE, "grade needs a folder of submissions and --exercise E.", hint=_EXAMPLE
        )
    root = Path(arguments.words[0]).expanduser().absolute()
    out = Path(arguments.options.get("out") or f"{root}-graded").expanduser().absolute()
    exercise = _exercise(app, arguments.options["exercise"])
    ask_before_running(app)
    made = _graded(app, exercise, root, arguments)
    names = "names" in arguments.flags
    _write(app, made, out, names=names)
    body = json_course.graded(made, names=names) | {"out": str(out)}
    return Answer("grade", body, lambda: graded_view.total(made, out))


def _exercise(app: App, name: str) -> Exercise:
    """The exercise in a folder, or the one of the bank with this id, or the only one of a node."""
    from curriculum.content.parse import parse_exercise
    from orchestration.guidance.naming import language_of

    desk = app.desk()
    path = Path(name).expanduser().absolute()
    if (path / "exercise.toml").is_file():
        files = app.backstage.folders.exercise(str(path))
        return parse_exercise("/".join(path.parts[-2:]), files)
    language, _, rest = name.partition("/")
    if rest:
        found = desk.bank.find(language, rest.split("-", 1)[0], name)
        if found is not None:
            return found
        raise _unknown(name)
    owner = language_of(desk, name) or ""
    ids = [item.id for item in desk.bank.exercises(owner, name.upper())] if owner else []
    if len(ids) > 1:
        raise UsageError(
            Reason.AMBIGUOUS_PREFIX,
            f"{name.upper()} has {len(ids)} exercises.",
            hint=f"Name one of them: {', '.join(ids)}.",
        )
    only = desk.bank.find(owner, name.upper()) if ids else None
    if only is None:
        raise _unknown(name)
    return only


def _unknown(name: str) -> UsageError:
    return UsageError(
        Reason.USAGE, f"{name!r:.60} is no exercise and no folder of one.", hint=_EXAMPLE
    )


def _graded(app: App, exercise: Exercise, root: Path, arguments: Arguments) -> Class:
    from orchestration.grading.grade import certificate_of
    from orchestration.grading.grade import grade as run
    from orchestration.workers.tools import common_tools
    from schemas.session import StoredExercise
    from shell.bootstrap.course import read_submissions
    from shell.bootstrap.pools import pool
    from shell.bootstrap.workplace import terms_of, with_named_engine

    from ...views.course import graded as graded_view

    backstage = app.backstage
    language = app.desk().settings_of(exercise)
    handed_in = read_submissions(root, exercise, language)
    terms = terms_of(with_named_engine(backstage, backstage.settings()))

    def tell(item: Grade) -> None:
        app.tell(graded_view.row(item))

    with pool(backstage, arguments.options.get("cluster", ""), terms) as workers:
        mixed = "mixed" in arguments.flags
        tools = common_tools(workers.workers(), exercise.language, mixed=mixed)
        stored = StoredExercise(exercise, certificate_of(workers, exercise, tools))
        return run(stored, handed_in, workers, tools, tell)


def _write(app: App, made: Class, out: Path, *, names: bool) -> None:
    """Every file in its place, each whole or not at all."""
    from ...views.course import graded as graded_view

    page = app.backstage.folders.page
    for place, item in enumerate(made.grades, 1):
        text = graded_view.feedback(item, made.exercise.title)
        page(out / "feedback" / f"{_file_name(item.student, place)}.html", text)
    page(out / "grades.json", json.dumps(json_course.graded(made, names=True), indent=1) + "\n")
    page(out / "class.html", graded_view.class_page(made, names=names))
    similar = [("one", "other", "share", "runs")]
    similar += [(p.one, p.other, f"{p.share:.2f}", str(p.runs)) for p in made.similar]
    page(out / "similar.csv", _csv(similar))
    page(out / "grades.csv", _csv([TABLE, *map(_row, made.grades)]))


def _file_name(student: str, place: int) -> str:
    """A name that is one everywhere, whatever the submission was called."""
    plain = "".join(letter if letter.isalnum() or letter in "-_." else "_" for letter in student)
    return plain[:80].lstrip(".") or f"student-{place}"


def _row(item: Grade) -> tuple[str, ...]:
    return (
        item.student,
        item.result,
        str(item.passing),
        str(item.total),
        item.first_failing,
        " ".join(item.tags),
        item.reason,
        item.words,
    )


def _csv(rows: Sequence[tuple[str, ...]]) -> str:
    """A table that a spreadsheet takes for text: nothing in it begins as a formula does."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return out.getvalue()


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell
