"""What a person reads after each command, as rich renderables; text from outside is never markup."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from rich.console import RenderableType
from rich.markdown import Markdown
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from schemas.content import Files, Node
from schemas.evidence import Evidence
from schemas.learner import Recommendation
from schemas.review import Review
from schemas.session import Session, StoredExercise

from .first_failure import first_failure

if TYPE_CHECKING:
    from orchestration.attempt import Attempted
    from orchestration.check_content import Checked
    from orchestration.finish import Summary
    from orchestration.fixture_run import FixtureReport
    from orchestration.hint import Hinted
    from orchestration.standing import Explained, Standing
    from orchestration.start import Started

    from .commands import Command

Lines = list[RenderableType]


def line(*parts: str | tuple[str, str]) -> Text:
    """One line from plain words and (words, style) pairs."""
    return Text.assemble(*parts)


def quiet(words: str) -> Text:
    """A line that informs without asking for attention."""
    return Text(words, style="quiet")


def markdown(text: str) -> RenderableType:
    return Markdown(text, hyperlinks=False)


def indented(item: RenderableType) -> RenderableType:
    return Padding(item, (0, 0, 0, 2), expand=False)


def link(path: str) -> Text:
    """A path that terminals with OSC 8 make clickable."""
    return Text(path, style=f"path link file://{path}")


def started(value: Started, node: Node) -> Lines:
    """Where the exercise is, and that it fails on purpose."""
    session = value.session
    return [
        line((session.title, "title"), f"  {node.id} {node.title} · {session.depth}"),
        indented(link(session.workspace)),
        indented(quiet("  ".join(("LESSON.md", *value.files)))),
        indented(
            line("It fails on purpose: read LESSON.md, edit, then ", ("/attempt", "command"), ".")
        ),
    ]


def result_word(evidence: Evidence) -> str:
    """The last result in a word or two, for the toolbar."""
    if evidence.passed:
        return "passed"
    if evidence.build == "failed":
        return "no build"
    return f"{len(evidence.failing)} of {len(evidence.tests)} fail"


def verdict(evidence: Evidence) -> Text:
    """The one line that says how a run went."""
    total = len(evidence.tests)
    if evidence.passed:
        return line(("✓ ", "good"), f"{total} of {total} tests pass")
    if evidence.build == "failed":
        return line(("✗ ", "bad"), "it does not build")
    if evidence.timed_out:
        return line(("✗ ", "bad"), "stopped at the time limit")
    words = f"{len(evidence.failing)} of {total} tests fail" if total else "no test reported"
    return line(("✗ ", "bad"), words)


def evidence(value: Evidence) -> Lines:
    """A run: verdict, first failure, and what else should be heard."""
    lines: Lines = [verdict(value)]
    if not value.passed:
        lines += first_failure(value)
    lines += [quiet(notice) for notice in value.notices]
    return [indented(item) for item in lines]


def attempted(value: Attempted, step: Recommendation | None, *, first: bool) -> Lines:
    """An attempt: the run, its review, what it did to mastery, and the next step after a pass."""
    run = value.attempt.evidence
    lines: Lines = evidence(run)
    if value.attempt.review:
        lines += [indented(item) for item in reviewed(value.attempt.review)]
    if value.review_error:
        failed = value.review_error
        lines.append(
            indented(
                line(
                    ("review failed: ", "warn"),
                    f"{failed.reason} · your attempt is recorded · /review tries again",
                )
            )
        )
    lines.append(indented(mastery(value)))
    if step is not None:
        lines += next_step(step)
    elif first:
        lines.append(
            indented(quiet("Edit, save and /attempt again. /hint helps; so do questions."))
        )
    return lines


def mastery(value: Attempted) -> Text:
    """Level before and after, and the estimate in words."""
    change = value.mastery
    words = f"mastery {change.node} {change.before} → {change.after} · {change.status}"
    if change.status == "practised" and value.attempt.evidence.passed:
        words += " (unaided first passes on two exercises make it mastered)"
    return quiet(words)


def reviewed(value: Review) -> Lines:
    """The verdict and its words."""
    style = "good" if value.pass_fail == "PASS" else "warn" if "PROV" in value.pass_fail else "bad"
    head = line("review ", (f"{value.pass_fail} {value.score}", style))
    if value.dominant_tag:
        head.append(f" · looks like {value.dominant_tag}")
    return [head, indented(Text(value.feedback))]


def hinted(value: Hinted) -> Lines:
    """One hint under its level."""
    again = " (again; there is no L4)" if value.stored else ""
    return [line((f"L{value.level}", "title"), quiet(again).plain), indented(markdown(value.text))]


def answered(text: str) -> Lines:
    return [indented(markdown(text))]


def next_question(value: Recommendation) -> str:
    """The recommendation as a question that Enter answers with yes."""
    return f"next: {value.node} {value.title} — {value.reason} Start it?"


def next_step(value: Recommendation) -> Lines:
    """The recommendation as a line."""
    if value.node is None:
        return [line(value.reason)]
    return [
        line(
            "next: ",
            (f"{value.node} {value.title}", "title"),
            f" — {value.reason} ",
            ("/next", "command"),
            " to start",
        )
    ]


def shown(session: Session, stored: StoredExercise) -> Lines:
    """The exercise, where it is, and what its proof measured."""
    exercise, proof = stored.exercise, stored.certificate
    wrong = ", ".join(item.tag for item in proof.signatures)
    lines: Lines = [
        line((exercise.title, "title"), f"  {session.node} · {session.depth}"),
        indented(Text(exercise.description.strip())),
        *(
            indented(line((unit.id, "quiet"), f" {unit.symbol} ({unit.file}): {unit.principle}"))
            for unit in exercise.units
        ),
        indented(link(session.workspace)),
        indented(link(session.lesson)),
        indented(
            quiet(
                f"proof: starter fails {len(proof.starter_failing)} of {len(proof.tests)} tests ·"
                f" solution passes ×{proof.solution_runs} · rejected: {wrong} · {proof.seconds} s"
            )
        ),
    ]
    return lines


def status(engine_name: str, why: str, session: Session | None) -> Lines:
    """Engine and session in two lines."""
    lines: Lines = engine(engine_name, why)
    if session is None:
        return [*lines, quiet("No exercise in progress. /start begins one, /next recommends one.")]
    result = "not attempted yet"
    if session.last_attempt:
        result = result_word(session.last_attempt.evidence)
    words = f"{session.attempt_count} attempts · {result} · hint level {session.hint_level}"
    return [
        *lines,
        line((f"{session.node} {session.title}", "title"), f"  {session.language} · {words}"),
        link(session.workspace),
    ]


def session_line(session: Session) -> str:
    """A session in a list."""
    state = "ended" if session.status == "ended" else "passed" if session.passed else "open"
    return f"{session.id} {session.language} {session.node} {session.title} · {state}"


def session_list(sessions: Sequence[Session], current: str, missing: Iterable[str] = ()) -> Lines:
    """Sessions, the latest first; the current one is marked, and so is a missing workspace."""
    if not sessions:
        return [quiet("No sessions yet. /start begins the first one.")]
    gone = set(missing)
    return [
        line(
            ("▸ " if item.id == current else "  ", "good"),
            session_line(item),
            (f" · {item.attempt_count} attempts", "quiet"),
            (" [workspace missing]" if item.id in gone else "", "warn"),
        )
        for item in sessions
    ]


def resumed(session: Session) -> Lines:
    return [line("Back in ", (f"{session.node} {session.title}", "title")), link(session.workspace)]


def summary(value: Summary) -> Lines:
    """What the session came to."""
    made = value.session
    outcome = "passed" if made.passed else "not passed"
    lines: Lines = [
        line((f"{made.node} {made.title}", "title"), f" {outcome}"),
        quiet(f"{value.attempts} attempts · {value.hints} hints"),
    ]
    if value.tags:
        lines.append(quiet("seen: " + ", ".join(f"{tag} ×{count}" for tag, count in value.tags)))
    return [*lines, *next_step(value.next)]


def sources(files: Files) -> Lines:
    """Files with their paths; the code is shown as it is."""
    lines: Lines = []
    for item in files:
        lines += [line((item.path, "title")), indented(Text(item.content.rstrip()))]
    return lines


def standings(values: Sequence[Standing]) -> Lines:
    """The nodes track by track, each with its status and what is missing."""
    lines: Lines = []
    track = ""
    tracks = list(dict.fromkeys(item.node.track for item in values))
    for item in sorted(values, key=lambda each: tracks.index(each.node.track)):
        if item.node.track != track:
            track = item.node.track
            lines.append(line((track, "title")))
        mark, style = MARKS[item.status]
        needs = f" needs {', '.join(item.missing)}" if item.missing else ""
        none = "" if item.offered else " · no bundled exercise"
        lines.append(
            line(
                (f"  {mark} ", style),
                f"{item.node.id} {item.node.title}",
                (f" · {item.status}{needs}{none}", "quiet"),
            )
        )
    return lines


MARKS: Mapping[str, tuple[str, str]] = {
    "new": ("·", "quiet"),
    "ready": ("○", "command"),
    "practised": ("◐", "warn"),
    "mastered": ("●", "good"),
    "shaky": ("◌", "warn"),
    "blocked": ("✗", "bad"),
}


def explained(value: Explained) -> Lines:
    """The summands, then the runs that moved them."""
    standing, why = value.standing, value.explanation
    lines: Lines = [
        line((f"{standing.node.id} {standing.node.title}", "title"), f" · {standing.status}"),
        line(f"mastery {why.estimate:.2f} · chance to pass now {why.p_pass:.2f}"),
    ]
    lines += [line(f"  {term.logits:+.2f}  {term.words}") for term in why.terms]
    if not value.changes:
        return [*lines, quiet("Nothing has moved it yet.")]
    return [*lines, *(_change(event.body, event.session) for event in value.changes[-10:])]


def _change(body: Mapping[str, object], session: str) -> Text:
    before, after = body.get("before"), body.get("after")
    if not isinstance(before, Mapping) or not isinstance(after, Mapping):
        return quiet(f"  {body.get('cause')} in {session}")
    return quiet(
        f"  {before.get('estimate')} → {after.get('estimate')} (level {before.get('level')} →"
        f" {after.get('level')}): {body.get('cause')} in {session}"
    )


def topic_list(sessions: Sequence[Session]) -> Lines:
    if not sessions:
        return [quiet("No topics of your own yet. Type one at learn> in plain words.")]
    return [line(f"{item.topic}", (f" → {item.node} {item.title}", "quiet")) for item in sessions]


def settings(values: Mapping[str, object]) -> Lines:
    return [line((key, "command"), f" = {value!r}") for key, value in values.items()]


def engine(name: str, why: str) -> Lines:
    return [line("engine ", (name, "title"), f" ({why})" if why else "")]


def doctor(checks: Sequence[Mapping[str, object]]) -> Lines:
    """One line a check, and the step that mends what is wrong."""
    lines: Lines = []
    for item in checks:
        ok = bool(item["ok"])
        lines.append(
            line(
                ("✓ " if ok else "✗ ", "good" if ok else "bad"), f"{item['check']} {item['found']}"
            )
        )
        if item["mend"]:
            lines.append(indented(Text(str(item["mend"]))))
    return lines


def help_table(commands: Sequence[Command]) -> Lines:
    """Commands with their summaries; what works only from argv is told apart."""
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True)
    table.add_column()
    for item in commands:
        prefix = "learn " if item.argv_only else "/"
        table.add_row(
            Text(f"{prefix}{item.name} {item.usage}".strip()), Text(item.summary, "quiet")
        )
    words = quiet(
        "Plain text is a topic while no exercise is open, and a question to the coach otherwise."
    )
    return [table, words] if len(commands) > 1 else [table]


def checked(value: Checked) -> Lines:
    """One exercise's verdict."""
    mark = ("✓ ", "good") if value.ok else ("✗ ", "bad")
    certificate = value.certificate
    note = ""
    if certificate:
        note = (
            f"  {len(certificate.tests)} tests · {len(certificate.signatures)} wrong answers"
            f" rejected · {certificate.seconds} s"
        )
    return [line(mark, value.path, (note, "quiet")), *(indented(Text(r)) for r in value.reasons)]


def check_total(total: int, refused: int) -> Lines:
    return [line(f"{total} checked, {refused} refused")]


def fixtures(report: FixtureReport) -> Lines:
    """Totals, then every fixture that did not do as it says."""
    lines: Lines = [
        line(f"{report.total} fixtures, {report.passed} as expected, {report.failed} not")
    ]
    return [*lines, *(Text(f"  {item}") for item in report.failures)]


def watched(value: Evidence) -> Lines:
    """A run of /watch."""
    if value.passed:
        return [*evidence(value), quiet("Green: /attempt records it.")]
    return evidence(value)
