"""The one boundary where errors become words: what happened, why, what to do next."""

from __future__ import annotations

import json
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from shutil import get_terminal_size
from types import FrameType

from schemas.disk import no_room
from schemas.errors import Cancelled, LearnError, Reason
from shell.base.answers import Answer
from shell.base.app import App
from shell.base.words import without_escapes, wrapped
from shell.output.screen import Screen
from shell.output.theme import plain_glyphs

LOG_BYTES = 2_000_000


def guarded(
    screen: Screen,
    app: App,
    command: str,
    run: Callable[[], Answer],
    *,
    problem: LearnError | None = None,
) -> Answer:
    """Run one command and show its answer, unless that names no command; whatever goes wrong
    becomes words, an exit code and a JSON line.

    `problem` is one that does not stop the command, such as broken settings. It is told first; what
    the command found damaged and left out is told after it. A program reads one line all the same:
    the command's own failure, if there is one, with `also`.
    """
    if problem is not None:
        _tell(screen, problem)
    try:
        with interruptible(app):
            answer = run()
            if answer.command:
                screen.answer(answer)
            if problem is not None:
                _json_line(screen, problem)
            elif (left_out := app.left_out()) is not None:
                report_error(screen, left_out)
            return answer
    except KeyboardInterrupt:
        return _failed(screen, command, Cancelled(), problem)
    except LearnError as error:
        return _failed(screen, command, error, problem)
    except OSError as error:
        return _failed(screen, command, _about_disk(error), problem)
    except Exception:  # the boundary: nothing may reach a learner as a traceback
        return _failed(screen, command, _unexpected(app.backstage.home), problem)


@contextmanager
def interruptible(app: App) -> Iterator[None]:
    """Ctrl-C ends every run under way and then the command, never the shell."""
    app.backstage.cancel.clear()

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        app.backstage.cancel.set()
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGINT, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def report_error(screen: Screen, error: LearnError) -> None:
    """A person's summary, and one JSON line on stderr where a program may be reading."""
    _tell(screen, error)
    _json_line(screen, error)


def _tell(screen: Screen, error: LearnError) -> None:
    screen.settle()
    if not screen.as_json:
        with suppress(OSError):  # a full disk under standard output: the JSON line still tells
            _summary(screen, error)


def _json_line(screen: Screen, error: LearnError, problem: LearnError | None = None) -> None:
    if not screen.as_json and sys.stderr.isatty():
        return
    told = error.as_json()
    if problem is not None:
        told["details"] = {**error.details, "also": problem.as_json()}
    print(json.dumps({"ok": False, "error": told}, default=str), file=sys.stderr, flush=True)


def _summary(screen: Screen, error: LearnError) -> None:
    stage = f"Stage failed: {error.reason}" if error.stage else ""
    words = [without_escapes(item) for item in (stage, error.message, error.hint) if item]
    out = sys.stdout
    encoding = out.encoding or "ascii"
    columns = get_terminal_size().columns if out.isatty() else sys.maxsize
    for index, text in enumerate(wrapped(item, columns) for item in words):
        start, end = ("\x1b[1;31m", "\x1b[0m") if index == 0 and not screen.plain else ("", "")
        print(f"{start}{plain_glyphs(text, encoding)}{end}", file=out, flush=True)


def _failed(screen: Screen, command: str, error: LearnError, problem: LearnError | None) -> Answer:
    _tell(screen, error)
    _json_line(screen, error, problem)
    return Answer(command, code=error.exit_code)


def _about_disk(error: OSError) -> LearnError:
    where = f" ({error.filename})" if error.filename else ""
    if full := no_room(error):
        words = f"A file could not be written{where}: {full[0]}."
        return LearnError(
            Reason.DISK_FULL,
            f"{words} Nothing that was reported as done is lost.",
            hint=full[1],
        )
    return LearnError(
        Reason.HOME_NOT_WRITABLE,
        f"A file could not be used{where}: {error.strerror or error}.",
        hint="Check the permissions of your LEARN_HOME, or set LEARN_HOME to another folder.",
    )


def _unexpected(home: Path) -> LearnError:
    """A fault of ours: the traceback goes to a log file, and the message names it."""
    log = home / "logs" / "learn.log"
    with suppress(OSError):
        log.parent.mkdir(parents=True, exist_ok=True)
        if log.exists() and log.stat().st_size > LOG_BYTES:
            log.replace(log.with_suffix(".log.1"))
        with log.open("a", encoding="utf-8") as out:
            out.write(traceback.format_exc() + "\n")
    return LearnError(
        Reason.INTERNAL,
        "Something went wrong inside learnshell; your work is saved.",
        hint=f"Try again. The details are in {log}; please report them.",
    )
