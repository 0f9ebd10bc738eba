"""The one boundary where errors become words: what happened, why, what to do next."""

from __future__ import annotations

import json
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType

from schemas.errors import Cancelled, LearnError, Reason

from .answers import Answer
from .app import App
from .screen import Screen
from .theme import plain_glyphs

LOG_BYTES = 2_000_000


def guarded(screen: Screen, app: App, command: str, run: Callable[[], Answer]) -> Answer:
    """Run one command and show its answer, unless that names no command; whatever goes wrong
    becomes words, an exit code and a JSON line."""
    try:
        with interruptible(app):
            answer = run()
            if answer.command:
                screen.answer(answer)
            return answer
    except KeyboardInterrupt:
        return _failed(screen, command, Cancelled())
    except LearnError as error:
        return _failed(screen, command, error)
    except OSError as error:
        return _failed(screen, command, _about_disk(error))
    except Exception:  # the boundary: nothing may reach a learner as a traceback
        return _failed(screen, command, _unexpected(app.backstage.home))


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
    screen.settle()
    if not screen.as_json:
        with suppress(OSError):  # a full disk under standard output: the line below still tells
            _summary(screen, error)
    if screen.as_json or not sys.stderr.isatty():
        line = {"ok": False, "error": error.as_json()}
        print(json.dumps(line, default=str), file=sys.stderr, flush=True)


def _summary(screen: Screen, error: LearnError) -> None:
    stage = f"Stage failed: {error.reason}" if error.stage else ""
    words = [item for item in (stage, error.message, error.hint) if item]
    out = sys.stdout
    encoding = out.encoding or "ascii"
    for index, text in enumerate(words):
        start, end = ("\x1b[1;31m", "\x1b[0m") if index == 0 and not screen.plain else ("", "")
        print(f"{start}{plain_glyphs(text, encoding)}{end}", file=out, flush=True)


def _failed(screen: Screen, command: str, error: LearnError) -> Answer:
    report_error(screen, error)
    return Answer(command, code=error.exit_code)


def _about_disk(error: OSError) -> LearnError:
    import errno

    where = f" ({error.filename})" if error.filename else ""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return LearnError(
            Reason.DISK_FULL,
            f"There is no space left on the disk{where}.",
            hint="Free some space and try again; nothing that was reported as done is lost.",
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
