"""The one command table: it feeds dispatch, /help, completion and the argv parser."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from shell.app import App
from shell.handlers import (
    calls,
    content,
    exercise,
    learning,
    places,
    progress,
    report,
    sessions,
    settings,
)

from .answers import Answer, Arguments

Completes = Literal[
    "",
    "start",
    "node",
    "why",
    "skip",
    "session",
    "key",
    "engine",
    "command",
    "file",
    "language",
    "open",
    "packet",
]


@dataclass(frozen=True, slots=True)
class Command:
    """One command as data. `options` take a value, `flags` none; `most` is how many words it
    accepts, None for any number; `raw` hands over the text unsplit."""

    name: str
    usage: str
    summary: str
    run: Callable[[App, Arguments], Answer]
    options: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    most: int | None = 0
    completes: Completes = ""
    raw: bool = False
    argv_only: bool = False


COMMANDS: tuple[Command, ...] = (
    Command(
        "start",
        "[language] [node or topic] [--depth D1..D3] [--engine E]",
        "set up an exercise and open its session",
        exercise.start,
        options=("depth", "engine"),
        most=None,
        completes="start",
    ),
    Command("attempt", "", "run the tests on your code and have it reviewed", exercise.attempt),
    Command("hint", "", "one hint, a little nearer each time, at most three", exercise.hint),
    Command(
        "ask",
        "TEXT",
        "a question about the exercise; plain text does the same",
        exercise.ask,
        most=None,
        raw=True,
    ),
    Command("review", "", "the latest review", exercise.review),
    Command(
        "next",
        "[language]",
        "one recommended next step, with its reason",
        progress.next_step,
        most=1,
        completes="language",
    ),
    Command(
        "skip",
        "[language or node]",
        "put the recommended step aside and see another",
        learning.skip,
        most=1,
        completes="skip",
    ),
    Command("show", "", "the exercise, its files and its proof", sessions.show),
    Command("status", "", "where you are", sessions.status),
    Command(
        "open",
        "[lesson|code|dir]",
        "open the lesson, the code or the folder",
        places.open_place,
        most=1,
        completes="open",
    ),
    Command("watch", "", "run the tests at every save (not an attempt)", places.watch),
    Command("sessions", "", "all sessions, the latest first", sessions.list_sessions),
    Command(
        "resume",
        "[id]",
        "go back to a session; the start of its id is enough",
        sessions.resume,
        most=1,
        completes="session",
    ),
    Command("end", "", "end the session and sum it up", sessions.end),
    Command(
        "reset",
        "[file]",
        "put the starter back; your version is kept",
        exercise.reset,
        most=1,
        completes="file",
    ),
    Command("restore", "", "undo the last /reset", exercise.restore),
    Command("solution", "", "the reference, after a pass or enough attempts", exercise.solution),
    Command(
        "map",
        "[language or track]",
        "progress over the prerequisite graph",
        progress.map_nodes,
        most=1,
        completes="language",
    ),
    Command(
        "why",
        "NODE [dispute|undispute [RUN]]",
        "the evidence behind a node's mastery; a run that tells nothing can be disputed",
        learning.why,
        most=3,
        completes="why",
    ),
    Command(
        "report",
        "[language] [--html FILE]",
        "progress so far; as a page with graph and curves",
        report.report,
        options=("html",),
        most=1,
        completes="language",
    ),
    Command(
        "topics",
        "[language]",
        "the topics you started in your own words",
        progress.topics,
        most=1,
        completes="language",
    ),
    Command(
        "config",
        "[key [value]]",
        "show or change a setting",
        settings.config,
        most=None,
        completes="key",
    ),
    Command(
        "engine",
        "[name]",
        "which engine writes exercises, or switch it",
        settings.engine,
        most=1,
        completes="engine",
    ),
    Command("usage", "", "calls, tokens and time, by session and by day", calls.usage),
    Command(
        "audit",
        "[--failed] [--export PACKET FILE]",
        "the record of every engine call; a failing one as a replay file",
        calls.audit,
        options=("export",),
        flags=("failed",),
        most=1,
        completes="packet",
    ),
    Command("doctor", "", "check toolchains, engine, sandbox and state", settings.doctor),
    Command(
        "help",
        "[command]",
        "this list, or one command",
        lambda app, arguments: settings.help_for(app, arguments, COMMANDS),
        most=1,
        completes="command",
    ),
    Command("quit", "", "leave; everything is saved already", settings.leave),
    Command(
        "run",
        "DIR --language L",
        "run any folder's tests; nothing is recorded",
        content.run_directory,
        options=("language",),
        most=1,
        argv_only=True,
    ),
    Command(
        "check",
        "PATH…",
        "put exercise folders through the proof",
        content.check,
        most=None,
        argv_only=True,
    ),
    Command(
        "new-exercise",
        "NODE [slug] [--dir DIR]",
        "lay out the folder of a new exercise to write",
        content.new_exercise,
        options=("dir",),
        most=2,
        argv_only=True,
    ),
    Command(
        "fixtures",
        "[DIR]",
        "check stage payloads against schemas and policy",
        content.fixtures,
        most=1,
        argv_only=True,
    ),
    Command(
        "rebuild",
        "",
        "derive mastery again from the log and compare",
        content.rebuild,
        argv_only=True,
    ),
)
