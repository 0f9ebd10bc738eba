"""Commands that write what is here into folders for other tools."""

from __future__ import annotations

from pathlib import Path

from schemas.content import Exercise, Files
from schemas.errors import Reason, UsageError
from shell.asking.consent import ask_before_running
from shell.base.answers import Answer, Arguments
from shell.base.app import App
from shell.base.version import VERSION

_EXAMPLE = "For example: /export P101 --to kites --layout exercism, or /export progress --to data."


def export(app: App, arguments: Arguments) -> Answer:
    """Exercises of a node or a pack, or the progress so far, into a new folder."""
    what = arguments.words[0] if arguments.words else ""
    to = arguments.options.get("to", "")
    if not what or not to:
        raise UsageError(
            Reason.USAGE, "export needs something to export and --to FOLDER.", hint=_EXAMPLE
        )
    folder = Path(to).expanduser().absolute()
    return (
        _progress(app, arguments, folder)
        if what == "progress"
        else _exercises(app, arguments, folder)
    )


def _progress(app: App, arguments: Arguments, folder: Path) -> Answer:
    from orchestration.authoring.export_progress import FORMATS, export_progress

    from ..views import packs as packs_view

    format = arguments.options.get("format", FORMATS[0])
    if format not in FORMATS:
        raise UsageError(
            Reason.USAGE,
            f"No format of progress is called {format!r:.40}.",
            hint=f"Choose one of: {', '.join(FORMATS)}.",
        )
    subject = arguments.options.get("subject", "")
    files = export_progress(app.backstage.store, format, f"learnshell {VERSION}", subject)
    app.backstage.folders.write(folder, files)
    body = {"path": str(folder), "files": [item.path for item in files]}
    return Answer("export", body, lambda: packs_view.written(folder, files, ()))


def _exercises(app: App, arguments: Arguments, folder: Path) -> Answer:
    from orchestration.authoring.export_exercises import export_exercises

    from ..views import packs as packs_view

    found = _named(app, arguments.words[0])
    ask_before_running(app)
    made = export_exercises(app.desk(), found, arguments.options.get("layout", "plain"))
    files: Files = made.files
    app.backstage.folders.write(folder, files)
    body = {
        "path": str(folder),
        "exercises": list(made.exercises),
        "unfit": [{"exercise": id, "why": why} for id, why in made.unfit],
        "files": [item.path for item in files],
    }
    return Answer("export", body, lambda: packs_view.written(folder, files, made.unfit))


def _named(app: App, name: str) -> tuple[Exercise, ...]:
    """The exercises of a pack, or of a node."""
    from orchestration.guidance.naming import chosen_node, language_of

    if app.backstage.library.packs.find(name) is not None:
        return tuple(item.exercise for item in app.backstage.library.packs.exercises(name))
    desk = app.desk()
    language = language_of(desk, name)
    node = chosen_node(desk, language, name) if language else None
    if node is None:
        raise UsageError(
            Reason.UNKNOWN_NODE, f"No node or pack is called {name!r:.40}.", hint=_EXAMPLE
        )
    outlines = desk.bank.exercises(node.language, node.id)
    found = (desk.bank.find(node.language, node.id, item.id) for item in outlines)
    return tuple(item for item in found if item is not None)
