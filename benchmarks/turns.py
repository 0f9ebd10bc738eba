"""Measures one turn's overhead, with a few stored attempts and with very many."""

from __future__ import annotations

import io
import statistics
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout
from pathlib import Path

from shell.base.app import App
from shell.bootstrap import Backstage
from shell.commands.turns import take_turn
from shell.output.screen import Screen
from shell.terminal.glance import keep

from .homes import make_home
from .measure import Row, in_milliseconds, interleaved, milliseconds, quantile, timed

ROUNDS = 1000
FEW, MANY = (1, 10), (500, 200)
"""Sessions, and attempts of each: 10 and 100,000."""


class _Terminal(io.StringIO):
    """Takes what a terminal would, colours included."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def _turn(home: Path) -> Callable[[], float]:
    """Seconds of one `/status` from Enter to the next prompt, in this process."""
    backstage = Backstage(home)
    app = App(backstage, session_id=backstage.store.current())
    out = _Terminal()
    with redirect_stdout(out):
        screen = Screen()

    def once() -> None:
        take_turn(app, screen, "/status")
        app.look()
        keep(app)

    def measured() -> float:
        out.seek(0)
        out.truncate()
        with redirect_stdout(out):
            took = timed(once)
        assert "attempts" in out.getvalue()
        return took

    return measured


def rows(scratch: Path) -> Iterator[Row]:
    """`/status` reads settings and state again, dispatches and renders; nothing else happens."""
    few = _turn(make_home(scratch / "few", FEW[0], per_session=FEW[1]))
    many = _turn(make_home(scratch / "many", MANY[0], per_session=MANY[1]))
    took = interleaved({"few": few, "many": many}, ROUNDS, warm=20)
    yield Row(
        "one turn (`/status`), 100,000 stored attempts against 10",
        milliseconds(took["few"]),
        milliseconds(took["many"]),
        statistics.median(took["many"]) / statistics.median(took["few"]),
        "≤ 1.2, p99 < 16 ms",
        f"p99 {in_milliseconds(quantile(took['many'], 0.99))}"
        f" (with 10: {in_milliseconds(quantile(took['few'], 0.99))})",
    )
