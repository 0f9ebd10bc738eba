"""The command that sums up the way so far, in the terminal or as a page of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from schemas.errors import Reason, StateError, UsageError
from shell.base.answers import Answer, Arguments
from shell.base.app import App
from shell.output import json_output

if TYPE_CHECKING:
    from orchestration.guidance.report import Report


def report(app: App, arguments: Arguments) -> Answer:
    """The languages that were worked in, or the one named; with --html also as a page."""
    from orchestration.guidance.report import reports
    from shell.views.report import summary as report_view

    desk = app.desk()
    named = _named(app, arguments)
    every = list(reports(desk, [named] if named else desk.settings.languages))
    found = every if named else [item for item in every if item.attempts] or every
    path = _written(arguments.options["html"], found) if "html" in arguments.options else None
    body = json_output.reports(found) | ({"path": str(path)} if path else {})
    return Answer("report", body, lambda: report_view.summary(found, path))


def _named(app: App, arguments: Arguments) -> str:
    if not arguments.words:
        return ""
    languages = app.backstage.settings().languages
    word = arguments.words[0].lower()
    if word not in languages:
        raise UsageError(
            Reason.UNKNOWN_LANGUAGE,
            f"{arguments.words[0]!r:.40} names no language.",
            hint=f"Choose one of: {', '.join(languages)}.",
        )
    return word


def _written(name: str, found: list[Report]) -> Path:
    """The page at that place. Only an earlier page of ours is replaced."""
    from shell.views.report.page import START, page

    path = Path(name).expanduser().absolute()
    try:
        if path.exists() and not path.read_bytes().startswith(START.encode()):
            raise UsageError(
                Reason.USAGE,
                f"{path} is there already and is no report.",
                hint="Name a file that does not exist yet, or an earlier report.",
            )
        part = path.with_name(f".{path.name}.part")
        part.write_text(page(found), encoding="utf-8")
        part.replace(path)
    except OSError as error:
        raise StateError(
            Reason.HOME_NOT_WRITABLE,
            f"{path} cannot be written: {error.strerror}.",
            hint="Name a file in a folder that you may write to.",
        ) from error
    return path
