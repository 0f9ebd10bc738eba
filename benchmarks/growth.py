"""Measures how what a shell does grows with what it keeps: attempts of years, nodes of a big curriculum."""

from __future__ import annotations

import io
import statistics
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import redirect_stdout
from dataclasses import replace
from pathlib import Path

from orchestration.guidance.rebuild import rebuild
from schemas.events import Event
from schemas.learner import LearnerModel
from schemas.session import Session
from schemas.turn import Turn
from shell.base.answers import DONE
from shell.base.app import App
from shell.bootstrap import Backstage
from shell.commands.turns import take_turn
from shell.output.screen import Screen

from .homes import LANGUAGE, PER_SESSION, make_home
from .measure import Row, in_milliseconds, interleaved, timed

ROUNDS, LONG_ROUNDS = 9, 3
ATTEMPTS = (100, 1_000, 10_000, 100_000)
NODES = (100, 1_000, 10_000)
LANGUAGE_TABLE = """\
title = "Many"
source_dir = "src"
tests_dir = "tests"
extensions = [".sh"]
test_command = ["sh", "tests/run.sh"]
parser = "tap"
timeout_s = 20.0
needs = ["sh"]
install_hint = "sh is part of every Unix."
"""
NODE = """
[[node]]
id = "M{number}"
title = "Part {number}"
tier = {tier}
depth = "D1"
difficulty = 0.0
can = "Use part {number}"
prerequisites = [{before}]
keywords = ["part {number}"]
tags = []
"""

Contenders = dict[int, Callable[[], float]]


def rows(scratch: Path) -> Iterator[Row]:
    """Every figure at every size, the smallest as the base."""
    homes = {
        count: make_home(scratch / f"attempts-{count}", count // PER_SESSION) for count in ATTEMPTS
    }
    yield from _by_attempts(homes, scratch)
    wide = {count: _wide_home(scratch / f"nodes-{count}", count) for count in NODES}
    for command in ("/next many", "/map many"):
        measured = {count: _command(home, command) for count, home in wide.items()}
        yield _row(command.split()[0], "nodes", measured, "n")
    yield _row("the graph read anew", "nodes", {n: _graph(home) for n, home in wide.items()}, "n")


def _by_attempts(homes: Mapping[int, Path], scratch: Path) -> Iterator[Row]:
    # The last three look at every session; a session has twenty attempts.
    orders = {"/status": "1", "/next": "1", "/map": "n", "/why R101": "n", "/sessions": "n"}
    for command, order in orders.items():
        turns = {n: _command(home, command) for n, home in homes.items()}
        yield _row(command, "attempts", turns, order)
    recorded = {count: _recording(home) for count, home in homes.items()}
    yield _row("recording an attempt", "attempts", recorded, "1")
    page = scratch / "report.html"
    pages = {n: _command(home, f"/report --html {page}") for n, home in homes.items()}
    yield _row("report page", "attempts", pages, "n", rounds=LONG_ROUNDS)
    sizes = {n: _page_size(home, page) for n, home in homes.items()}
    yield _sizes("report page, size", sizes, "≤ 1 MB")
    yield _sizes("store, size", {n: _stored(home) for n, home in homes.items()}, "n")
    rebuilt = {count: _rebuilding(home) for count, home in homes.items()}
    yield _row("rebuild", "attempts", rebuilt, "n", rounds=LONG_ROUNDS)


def _row(what: str, of: str, measured: Contenders, order: str, *, rounds: int = ROUNDS) -> Row:
    """The median at each size; the ratio is the largest by the smallest."""
    took = interleaved({str(count): once for count, once in measured.items()}, rounds)
    medians = [statistics.median(took[str(count)]) for count in measured]
    curve = " · ".join(
        f"{count:,}: {in_milliseconds(median)}"
        for count, median in zip(measured, medians, strict=True)
    )
    first, last = in_milliseconds(medians[0]), in_milliseconds(medians[-1])
    grows = "stays" if order == "1" else f"grows with {order} at most"
    return Row(f"{what}, by {of}", first, last, medians[-1] / medians[0], grows, curve)


def _sizes(what: str, sizes: Mapping[int, int], budget: str) -> Row:
    shown = {count: f"{size / 1024:,.0f} KB" for count, size in sizes.items()}
    values: Sequence[int] = list(sizes.values())
    curve = " · ".join(f"{count:,}: {size}" for count, size in shown.items())
    texts = list(shown.values())
    return Row(what, texts[0], texts[-1], values[-1] / values[0], budget, curve)


def _command(home: Path, line: str) -> Callable[[], float]:
    """Seconds of one turn in a shell that has been open for a while."""
    backstage = Backstage(home)
    app = App(backstage, session_id=backstage.store.current())

    def once() -> float:
        out = io.StringIO()
        codes: list[int] = []
        with redirect_stdout(out):
            took = timed(lambda: codes.append(take_turn(app, Screen(theme="plain"), line).code))
        if codes != [DONE]:
            raise SystemExit(f"{line} ended with {codes}:\n{out.getvalue()}")
        return took

    return once


def _recording(home: Path) -> Callable[[], float]:
    """Seconds of one more attempt in the store, the learner model included."""
    store = Backstage(home).store
    session = store.current()
    latest = next(iter(store.events("attempt")))

    def change(now: Session, learner: LearnerModel) -> Turn:
        event: Event = replace(latest, seq=0, session=session)
        return Turn((event,), now, learner=learner)

    return lambda: timed(lambda: store.update(session, change))


def _rebuilding(home: Path) -> Callable[[], float]:
    desk = Backstage(home).desk(lambda _progress: None)
    return lambda: timed(lambda: rebuild(desk))


def _page_size(home: Path, page: Path) -> int:
    _command(home, f"/report {LANGUAGE} --html {page}")()
    return page.stat().st_size


def _stored(home: Path) -> int:
    store = Backstage(home).store
    store.current()
    store.close()
    return sum(path.stat().st_size for path in home.glob("learner.db*"))


def _wide_home(home: Path, count: int) -> Path:
    """A home with a language of `count` nodes, each of which needs the two before it."""
    folder = home / "languages" / "many"
    (folder / "tracks").mkdir(parents=True)
    (folder / "language.toml").write_text(LANGUAGE_TABLE, "utf-8")
    head = 'id = "many-first"\ntitle = "Many"\nlanguage = "many"\n'
    nodes = (
        NODE.format(
            number=number,
            tier=1 + 5 * number // (count + 1),
            before=", ".join(f'"M{at}"' for at in (number - 2, number - 1) if at >= 0),
        )
        for number in range(count)
    )
    (folder / "tracks" / "first.toml").write_text(head + "".join(nodes), "utf-8")
    return home


def _graph(home: Path) -> Callable[[], float]:
    """Seconds until a fresh process knows the nodes."""
    return lambda: timed(lambda: Backstage(home).library.nodes("many"))
