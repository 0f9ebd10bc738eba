"""Commands that leave the prompt: open a file, watch the workspace."""

from __future__ import annotations

from pathlib import Path

from schemas.errors import Reason, UsageError
from shell.asking.consent import say_before_running
from shell.base.answers import Answer, Arguments
from shell.base.app import App

PLACES = ("lesson", "code", "dir")


def open_place(app: App, arguments: Arguments) -> Answer:
    """The lesson, the code or the folder in the editor; without one, the lesson in a pager."""
    from ..views import parts as parts_view

    desk = app.desk()
    session = desk.session(app.session_id)
    what = arguments.words[0] if arguments.words else "lesson"
    if what not in PLACES:
        raise UsageError(
            Reason.USAGE, f"{what!r:.40} is no place.", hint=f"Choose: {', '.join(PLACES)}."
        )
    path = _place(app, what)
    body: dict[str, object] = {"path": str(path)}
    if app.interactive and app.backstage.edit(path):
        return Answer("open", body, lambda: [parts_view.quiet(f"Opened {path}")])
    if what == "lesson":
        text = desk.workspaces.read(Path(session.workspace), ".", (".md",))
        lesson = next((item.content for item in text if item.path == "LESSON.md"), "")
        return Answer("open", body | {"text": lesson}, lambda: [parts_view.markdown(lesson)])
    return Answer("open", body, lambda: [parts_view.quiet(str(path))])


def _place(app: App, what: str) -> Path:
    desk = app.desk()
    stored, session = desk.exercise(app.session_id)
    root = Path(session.workspace)
    if what == "lesson":
        return Path(session.lesson)
    if what == "dir":
        return root
    language = desk.settings_of(stored.exercise)
    return root / language.source_dir / stored.exercise.units[0].file


def watch(app: App, arguments: Arguments) -> Answer:
    """Run the tests at every save; nothing is recorded, and green offers /attempt."""
    from shell.asking.watching import watch_workspace

    from ..views import parts as parts_view

    word, watches = "".join(arguments.words[:1]), app.stop_watching is not None
    if word not in ("", "on", "off"):
        raise UsageError(
            Reason.USAGE,
            f"/watch does not take {word!r:.40}.",
            hint="/watch starts it, and /watch again stops it; /watch on and /watch off work as well.",
        )
    if word == ("on" if watches else "off"):
        words = "The tests run at every save already." if watches else "Nothing is watched."
        return Answer("watch", {"watching": watches}, lambda: [parts_view.quiet(words)])
    desk = app.desk()
    stored, _session = desk.exercise(app.session_id)
    if app.stop_watching is None and app.interactive:
        say_before_running(app, desk, stored.exercise)
    words = watch_workspace(app)
    return Answer("watch", {"watching": words != ""}, lambda: [parts_view.quiet(words)])
