"""Commands about what other people wrote: take it in, list it, take it away."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from schemas.errors import Cancelled, Reason, UsageError
from shell.asking.consent import ask_before_running
from shell.base.answers import Answer, Arguments
from shell.base.app import App
from shell.output import json_packs

if TYPE_CHECKING:
    from orchestration.authoring.import_pack import Imported


def import_(app: App, arguments: Arguments) -> Answer:
    """A track, a course or one exercise as a pack, proved where it has solutions."""
    from ..views import packs as packs_view

    if not arguments.words:
        raise UsageError(
            Reason.USAGE,
            "import needs a folder.",
            hint="For example: /import ~/exercism/python, or the folder of one exercise.",
        )
    place = Path(arguments.words[0]).expanduser()
    done = _taken_in(app, place, arguments.options.get("name", ""))
    return Answer("import", json_packs.imported(done), lambda: packs_view.imported(done))


def _taken_in(app: App, place: Path, name: str, *, keep_solved: bool = False) -> Imported:
    """The folder as a pack. Its runs can be stopped without stopping what else this shell runs."""
    from orchestration.authoring.import_pack import import_pack
    from shell.bootstrap import Backstage

    ask_before_running(app)
    backstage = Backstage(app.backstage.home)
    try:
        return import_pack(
            backstage.desk(app.report),
            backstage.folders.reader(place),
            backstage.library.packs,
            str(place.absolute()),
            name,
            backstage.cancel,
            keep_solved=keep_solved,
        )
    except (KeyboardInterrupt, Cancelled) as error:
        raise Cancelled(
            "Stopped: nothing was imported.",
            hint="What was proved is remembered: the same command goes on from there.",
        ) from error
    finally:
        backstage.store.close()


def enter_folder(app: App, word: str) -> None:
    """Make a folder of the learner's own this shell's exercise: the session that is open there, or a
    new one. The folder must be one exercise; nothing is written into it."""
    from orchestration.use_cases.choose import request_for
    from orchestration.use_cases.resume import resume
    from orchestration.use_cases.start import start

    place = Path(word).expanduser().resolve()
    open_there = [
        item
        for item in app.backstage.store.sessions()
        if item.status == "active" and Path(item.workspace) == place
    ]
    if open_there:
        app.session_id = resume(app.desk(), open_there[0].id).id
        return
    done = _taken_in(app, place, "", keep_solved=True)
    if len(done.pack.nodes) != 1:
        raise UsageError(
            Reason.USAGE,
            f"{word} holds {len(done.pack.nodes)} exercises; they are imported as {done.pack.name}.",
            hint=f"/start {done.pack.language} {done.pack.nodes[0].id} begins the first.",
        )
    desk = app.desk()
    node = desk.curriculum.node(done.pack.language, done.pack.nodes[0].id)
    request = replace(request_for(desk, node, None, None), place=str(place))
    app.session_id = start(desk, request).session.id


def packs(app: App, arguments: Arguments) -> Answer:
    """The packs there are, one of them, or one of them taken away."""
    from ..views import packs as packs_view

    shelf = app.backstage.library.packs
    name = arguments.words[0] if arguments.words else ""
    if "remove" in arguments.flags:
        if name not in shelf.names():
            raise _unknown(name, shelf.names())
        ended = _end_sessions(app, name)
        shelf.remove(name)
        body: dict[str, object] = {"removed": name, "ended": ended}
        return Answer("packs", body, lambda: packs_view.removed(name, len(ended)))
    if not name:
        found = shelf.all()
        broken = tuple(sorted({*shelf.names()} - {pack.name for pack in found}))
        return Answer(
            "packs", json_packs.listed(found, broken), lambda: packs_view.listed(found, broken)
        )
    pack = shelf.find(name)
    if pack is None:
        raise _unknown(name, shelf.names())
    exercises = tuple(shelf.exercises(name))
    return Answer(
        "packs", json_packs.pack(pack, exercises), lambda: packs_view.pack(pack, exercises)
    )


def _end_sessions(app: App, name: str) -> list[str]:
    """Close what is open of a pack, while its nodes are still known; a damaged one closes nothing."""
    from orchestration.use_cases.finish import finish

    found = [pack for pack in app.backstage.library.packs.all() if pack.name == name]
    nodes = {(pack.language, node.id) for pack in found for node in pack.nodes}
    sessions = app.backstage.store.sessions()
    ids = [
        item.id
        for item in sessions
        if item.status == "active" and (item.language, item.node) in nodes
    ]
    for id in ids:
        finish(app.desk(), id)
    app.session_id = "" if app.session_id in ids else app.session_id
    return ids


def _unknown(name: str, names: tuple[str, ...]) -> UsageError:
    known = f"There are: {', '.join(names)}." if names else "/import PATH makes the first one."
    what = f"No pack is called {name!r:.40}." if name else "packs --remove needs the pack's name."
    return UsageError(Reason.USAGE, what, hint=known)
