"""The one command table: it feeds dispatch, /help, completion and the argv parser."""

from __future__ import annotations

from shell.base.answers import Answer, Arguments
from shell.base.app import App
from shell.base.command import Command, row
from shell.handlers import (
    calls,
    content,
    exercise,
    exporting,
    learning,
    packs,
    places,
    progress,
    report,
    sessions,
    setting_up,
    settings,
)
from shell.handlers.course import forge, grade


def _help(app: App, arguments: Arguments) -> Answer:
    return settings.help_for(app, arguments, COMMANDS, EVERYDAY)


EVERYDAY = ("start", "attempt", "hint", "ask", "next", "open", "show", "sessions", "resume", "quit")
"""What a learner needs; /help shows these, and `/help all` the rest."""

# fmt: off
# A table reads by its rows; the formatter would give each word of one a line.
COMMANDS: tuple[Command, ...] = (
    row("start [language] [node or project or topic…] [--depth easy|medium|hard] [--engine E] [--anew]"
        " [--lesson-later] [--reference] [--anyway]",
        "set up an exercise, or the next step of a project, and open its session", exercise.start, "start"),
    row("attempt [folder]",
        "run the tests on your code and have it reviewed; in a folder of yours if you name one",
        exercise.attempt),
    row("hint", "one hint, a little nearer each time, at most three", exercise.hint),
    row("ask TEXT…",
        "a question about the exercise; plain text does the same", exercise.ask, raw=True),
    row("review", "the latest review", exercise.review),
    row("next [language]",
        "one recommended next step, with its reason", progress.next_step, "language"),
    row("skip [language or node]",
        "put the recommended step aside and see another", learning.skip, "skip"),
    row("lesson", "write the rest of a lesson that is not finished", setting_up.lesson),
    row("show", "the exercise, its files and its proof", sessions.show),
    row("status", "where you are", sessions.status),
    row("open [lesson|code|dir]",
        "open the lesson, the code or the folder", places.open_place, "open"),
    row("watch [on|off]", "run the tests at every save (not an attempt)", places.watch),
    row("sessions [all]", "your sessions, the latest first", sessions.list_sessions),
    row("resume [id]",
        "go back to a session; the start of its id is enough", sessions.resume, "session"),
    row("end", "end the session and sum it up", sessions.end),
    row("reset [file]", "put the starter back; your version is kept", exercise.reset, "file"),
    row("restore", "undo the last /reset", exercise.restore),
    row("solution", "the reference, after a pass or enough attempts", exercise.solution),
    row("map [language or track]",
        "progress over the prerequisite graph", progress.map_nodes, "language"),
    row("why NODE [dispute|undispute [RUN]]",
        "the evidence behind a node's mastery; a run that tells nothing can be disputed",
        learning.why, "why"),
    row("report [language] [--html FILE]",
        "progress so far; as a page with graph and curves", report.report, "language"),
    row("topics [language]",
        "the topics you started in your own words", progress.topics, "language"),
    row("import PATH [--name NAME]",
        "take in an Exercism track, rustlings or any exercise folder", packs.import_),
    row("packs [name] [--remove]", "what was imported, or take a pack away", packs.packs, "pack"),
    row("export WHAT [--to DIR] [--layout L] [--format F] [--subject NAME]",
        "write exercises of a node or pack, or your progress, for other tools", exporting.export),
    row("config [key [value…]]", "show or change a setting", settings.config, "key"),
    row("engine [name]", "which engine writes exercises, or switch it", settings.engine, "engine"),
    row("usage", "calls, tokens and time, by session and by day", calls.usage),
    row("audit [--failed] [--export PACKET FILE]",
        "the record of every engine call; a failing one as a replay file", calls.audit, "packet"),
    row("doctor [--cluster C]",
        "check toolchains, engine, sandbox and state; or the workers of a cluster", settings.doctor),
    row("help [command or all]", "the commands you need, all of them, or one", _help, "command"),
    row("quit", "leave; everything is saved already", settings.leave),
    row("run DIR [--language L] [--layout NAME] [--command C] [--format F]",
        "run any folder's tests; nothing is recorded", content.run_directory, argv_only=True),
    row("check PATH… [--jobs N] [--all] [--coverage] [--cluster C] [--mixed]",
        "prove the exercise folders that changed, or all; or count what there is for each node",
        content.check, argv_only=True),
    row("forge PLAN --out DIR [--cluster C] [--mixed]",
        "write the exercises of a plan, here or on many machines; the same command goes on",
        forge.forge, argv_only=True),
    row("grade SUBMISSIONS --exercise E [--out DIR] [--cluster C] [--mixed] [--names]",
        "run what a class handed in over the original tests, and sum it up",
        grade.grade, argv_only=True),
    row("new-exercise NODE [slug] [--dir DIR]",
        "lay out the folder of a new exercise to write", content.new_exercise, argv_only=True),
    row("fixtures [DIR]",
        "check stage payloads against schemas and policy", content.fixtures, argv_only=True),
    row("rebuild",
        "derive mastery again from the log and compare", content.rebuild, argv_only=True),
)
# fmt: on
