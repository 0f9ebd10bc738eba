"""A clock that is set back, or years ahead: nothing crashes, nothing is negative, mastery still adds up."""

from __future__ import annotations

import io
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console
from rich.theme import Theme

from orchestration.guidance.rebuild import rebuild
from orchestration.guidance.recommend import recommend_next
from orchestration.guidance.standing import explained, standings
from orchestration.use_cases.attempt import attempt
from orchestration.use_cases.finish import finish
from orchestration.use_cases.hint import hint
from orchestration.use_cases.resume import resume
from shell.output.theme import DARK
from shell.views import calls as calls_view
from shell.views import progress as progress_view
from tests.draws import draws
from tests.fake_exercise import SOLVED
from tests.fakes import FakeClock, MemoryStore, begun, desk, write

DAY_S = 86_400.0
TIMES = st.sampled_from(
    [
        0.0,
        -1.0,
        1.0,
        1_750_000_000.0,
        1_750_000_000.5,
        4_000_000_000.0,
        1_750_000_000.0 - 40 * DAY_S,
    ]
) | st.floats(-1e9, 4e9)


def shown(lines: object) -> str:
    out = io.StringIO()
    console = Console(file=out, theme=Theme(dict(DARK)), markup=False)
    for item in lines if isinstance(lines, list | tuple) else [lines]:
        console.print(item)
    return out.getvalue()


@given(st.lists(TIMES, min_size=12, max_size=12))
@draws(25)
def test_a_clock_that_jumps(times: list[float]) -> None:
    clock, store, moments = FakeClock(), MemoryStore(), iter(times)
    laid = desk(store=store, clock=clock)

    def tick() -> None:
        clock.at = next(moments)

    for node in ("P101", "P102"):
        tick()
        session = begun(laid, node=node)
        tick()
        assert attempt(laid, session.id).attempt.at == clock.at
        tick()
        hint(laid, session.id)
        write(laid, session, SOLVED)
        tick()
        done = attempt(laid, session.id)
        assert 0.0 <= done.mastery.estimate <= 1.0
        assert done.attempt.evidence.duration_s >= 0.0
        tick()
        finish(laid, session.id)
        tick()
        assert resume(laid, session.id).id == session.id
    assert rebuild(laid).agreed
    for item in standings(laid, "python"):
        assert 0.0 <= item.estimate <= 1.0
        assert item.due_at is None or math.isfinite(item.due_at)
    words = shown(progress_view.explained(explained(laid, "P101")))
    words += shown(progress_view.next_step(recommend_next(laid, "python")))
    words += shown(calls_view.audit(list(store.events("call")), failed=False))
    assert "nan" not in words.lower().split()
    assert "-" not in words.partition("review due ")[2][:1], "overdue by less than nothing"


@pytest.mark.parametrize("back_s", [1.0, DAY_S, 400 * DAY_S])
def test_a_clock_set_back_moves_no_review_into_the_past(back_s: float) -> None:
    clock = FakeClock()
    laid = desk(clock=clock)
    session = begun(laid)
    write(laid, session, SOLVED)
    clock.at -= back_s
    due = attempt(laid, session.id).mastery.due_at
    assert due is None or due > clock.at
