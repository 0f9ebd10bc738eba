"""Commands for authors and scripts: run a folder, check exercises, check fixtures, rebuild."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from schemas.errors import LearnError, Reason, UsageError
from shell.asking.consent import ask_before_running
from shell.base.answers import DONE, FAILED, TESTS_FAILED, Answer, Arguments
from shell.base.app import App
from shell.base.cores import cores
from shell.base.version import VERSION
from shell.output import json_output

if TYPE_CHECKING:
    from orchestration.authoring.check_content import Checked
    from orchestration.desk import Desk
    from orchestration.ports import Certificates

_MOST_JOBS = 64


def run_directory(app: App, arguments: Arguments) -> Answer:
    """The tests of any folder, whoever laid it out; no session, nothing recorded."""
    from orchestration.second_look import second_look

    from ..views import exercise as exercise_view

    language = arguments.options.get("language", "")
    if not arguments.words:
        raise UsageError(
            Reason.USAGE,
            "run needs a folder.",
            hint="For example: learn run . in the folder of an exercise.",
        )
    desk = app.desk()
    if language:
        desk.language(language)
    folder = Path(arguments.words[0]).expanduser()
    found = app.backstage.folders.run(folder, arguments.options, desk.settings.languages)
    ask_before_running(app)
    ran = second_look(desk.runner, found.request, desk.runner.run(found.request))
    evidence = replace(ran, notices=(*ran.notices, *found.notices))
    code = DONE if evidence.passed else TESTS_FAILED
    body = {"layout": found.layout, "evidence": json_output.evidence(evidence)}
    return Answer("run", body, lambda: exercise_view.ran(found.title, evidence), code)


def check(app: App, arguments: Arguments) -> Answer:
    """Exercise folders through the proof, those that changed since theirs; exit code 1 if any is
    refused."""
    from ..views import content as content_view

    if not arguments.words:
        raise UsageError(
            Reason.USAGE,
            "check needs at least one folder.",
            hint="For example: learn check curriculum/bank, or one exercise's folder.",
        )
    folders = app.backstage.folders.exercises(tuple(Path(word) for word in arguments.words))
    if "coverage" in arguments.flags:
        return _coverage(app, folders)
    jobs = _jobs(arguments)
    ask_before_running(app)
    checked = []
    for verdict in _verdicts(app, folders, arguments, jobs):
        checked.append(verdict)
        app.tell(content_view.checked(verdict, alone=len(folders) == 1))
    refused = sum(not item.ok for item in checked)
    body = {"exercises": [json_output.checked(item) for item in checked]}
    code = FAILED if refused else DONE
    return Answer("check", body, lambda: content_view.check_total(checked), code)


def _jobs(arguments: Arguments) -> int:
    """How many runs at the same time: what --jobs says, or one for each core that may be used."""
    word = arguments.options.get("jobs", "")
    if not word:
        return min(_MOST_JOBS, cores())
    if not word.isdecimal() or not 1 <= int(word) <= _MOST_JOBS:
        raise UsageError(
            Reason.USAGE,
            f"{word!r:.40} is no number of jobs.",
            hint=f"Name one from 1 to {_MOST_JOBS}; without --jobs it is one for each core.",
        )
    return int(word)


def _record(app: App, desk: Desk) -> Certificates | None:
    """Where proofs are kept; None in a home that can keep none, which is no reason not to check."""
    try:
        desk.certificates.get("")
    except LearnError as error:
        app.tell([f"No proof is kept here, so all are made anew: {error.message}"])
        return None
    return desk.certificates


def _verdicts(
    app: App, folders: tuple[str, ...], arguments: Arguments, jobs: int
) -> Iterator[Checked]:
    """By the bundled graph alone: a verdict on content depends on nobody's store."""
    if cluster := arguments.options.get("cluster", ""):
        from .course.cluster import check_on

        return check_on(app, folders, cluster, mixed="mixed" in arguments.flags)
    from orchestration.authoring.check_content import Going, check_content

    desk = replace(app.desk(), graph=lambda: app.backstage.library.curriculum)
    going = Going(jobs, _record(app, desk), "all" in arguments.flags, VERSION)
    return check_content(desk, folders, app.backstage.folders.exercise, going)


def _coverage(app: App, folders: tuple[str, ...]) -> Answer:
    """Exercises and kinds for each node, without running any; exit code 1 if a folder is broken."""
    from orchestration.authoring.coverage import coverage

    from ..views import content as content_view

    found = coverage(app.backstage.library.curriculum, folders, app.backstage.folders.exercise)
    body = {
        "nodes": {id: list(kinds) for id, kinds in found.nodes.items()},
        "broken": list(found.broken),
    }
    code = FAILED if found.broken else DONE
    return Answer("check", body, lambda: content_view.coverage(found), code)


def new_exercise(app: App, arguments: Arguments) -> Answer:
    """The folder of a new exercise, ready to be filled; `learn check` refuses it until it is."""
    from orchestration.guidance.naming import chosen_node, language_of

    from ..views import content as content_view

    name, slug = (*arguments.words, "", "")[:2]
    desk = app.desk()
    language = language_of(desk, name) if name else None
    node = chosen_node(desk, language, name) if language else None
    if node is None:
        raise UsageError(
            Reason.UNKNOWN_NODE if name else Reason.USAGE,
            f"No node is called {name!r:.40}." if name else "new-exercise needs a node.",
            hint="For example: learn new-exercise P205 lamp-oil. /map lists the nodes.",
        )
    root = Path(arguments.options.get("dir", ".")).expanduser().absolute()
    folder, files = app.backstage.library.new_exercise(node, slug or "new", root)
    body = {"path": str(folder), "files": [item.path for item in files]}
    return Answer("new-exercise", body, lambda: content_view.new_exercise(folder, files))


def fixtures(app: App, arguments: Arguments) -> Answer:
    """Stage payloads against schemas and policy; exit code 1 if any does not do as it says."""
    from orchestration.authoring.fixture_run import run_fixtures
    from schemas.reading import plain

    from ..views import content as content_view

    root = Path(arguments.words[0]) if arguments.words else Path("fixtures")
    desk = app.desk()
    report = run_fixtures(
        app.backstage.folders.fixtures(root), desk.schemas, desk.settings.languages
    )
    code = DONE if not report.failed else FAILED
    return Answer("fixtures", plain(report), lambda: content_view.fixtures(report), code)


def rebuild(app: App, _arguments: Arguments) -> Answer:
    """Mastery derived again from the log, compared with what is stored, and written if it differs."""
    from orchestration.guidance.rebuild import rebuild as derive

    from ..views import parts as parts_view

    found = derive(app.desk())
    words = (
        f"{found.events} events: the stored mastery agrees."
        if found.agreed
        else f"{found.events} events: the stored mastery differed and was written again."
    )
    body = {"events": found.events, "agreed": found.agreed}
    return Answer("rebuild", body, lambda: [parts_view.quiet(words)])
