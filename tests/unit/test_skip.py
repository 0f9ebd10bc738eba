"""A step put aside is not offered again for some days, and nobody is stranded by it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from orchestration.desk import Desk
from orchestration.guidance.rebuild import rebuild
from orchestration.guidance.recommend import recommend_next
from orchestration.guidance.skip import skip
from orchestration.use_cases.attempt import attempt
from orchestration.use_cases.finish import finish
from schemas.errors import Reason, UsageError
from tests.fake_exercise import OFF_BY_ONE
from tests.fakes import FakeClock, MemoryStore, ScriptedEngine, begun, desk, write

DAY = 86_400.0


def two_open(store: MemoryStore | None = None) -> tuple[Desk, FakeClock]:
    """A learner who passed P101 twice and with trouble: P102 is new, and P101 does not hold yet."""
    clock = FakeClock()
    laid = desk(clock=clock, store=store or MemoryStore())
    for _ in range(2):
        session = begun(laid)
        write(laid, session, OFF_BY_ONE)
        for _ in range(5):
            attempt(laid, session.id)
        write(laid, session, {"n + 6": "n + 7"})
        attempt(laid, session.id)
        finish(laid, session.id)
    return laid, clock


def dropped_for_want_of_more(laid: Desk) -> tuple[str, ...]:
    """Which skips end when what does not hold yet is put aside too, and only P102 is left."""
    done = skip(laid, "python", "P101")
    assert done.next.node == "P102"
    return done.dropped


def test_what_is_skipped_is_not_offered_again_for_the_days_of_the_setting() -> None:
    store = MemoryStore()
    laid, clock = two_open(store)
    assert recommend_next(laid, "python").node == "P102"
    done = skip(laid, "python")
    assert (done.node.id, done.until, done.dropped) == ("P102", clock.at + 3 * DAY, ())
    assert done.next.node == "P101"
    clock.at += 3 * DAY - 1
    assert recommend_next(laid, "python").node == "P101"
    clock.at += 2
    assert dropped_for_want_of_more(laid) == ()
    assert rebuild(laid).agreed
    event, _later = store.events("skipped")
    assert (event.node, event.language) == ("P102", "python")


def test_the_setting_says_for_how_long() -> None:
    laid, clock = two_open()
    settings = laid.settings
    short = replace(
        laid, settings=replace(settings, learning=replace(settings.learning, skip_days=1))
    )
    skip(short, "python")
    clock.at += DAY + 1
    assert dropped_for_want_of_more(short) == ()


def test_before_the_days_are_over_a_skip_still_stands() -> None:
    laid, clock = two_open()
    skip(laid, "python")
    clock.at += DAY + 1
    assert dropped_for_want_of_more(laid) == ("P102",)


def test_when_all_is_skipped_the_earlier_skips_are_dropped_with_a_word() -> None:
    laid, _clock = two_open()
    skip(laid, "python")
    done = skip(laid, "python")
    assert (done.node.id, done.dropped) == ("P101", ("P102",))
    assert done.next.node == "P102"
    again = skip(laid, "python")
    assert (again.node.id, again.dropped, again.next.node) == ("P102", ("P101",), "P101")
    assert rebuild(laid).agreed


def test_the_only_open_step_is_offered_again_with_a_word() -> None:
    laid = desk()
    done = skip(laid, "python")
    assert (done.node.id, done.next.node) == ("P101", "P101")
    assert done.next.reason.startswith("Nothing else is open, so what was skipped is offered again")


def test_a_skip_of_one_language_does_not_drop_those_of_another() -> None:
    store = MemoryStore()
    laid, _clock = two_open(store)
    skip(laid, "c")
    skip(laid, "python")
    assert set(store.model.skipped) == {"C101", "P102"}
    skip(laid, "python")
    assert set(store.model.skipped) == {"C101", "P101"}


def test_a_run_of_a_skipped_node_ends_the_skip() -> None:
    store = MemoryStore()
    laid, _clock = two_open(store)
    skip(laid, "python", "P102")
    assert set(store.model.skipped) == {"P102"}
    attempt(laid, begun(laid, "python", "P102").id)
    assert store.model.skipped == {}


def test_with_nothing_recommended_there_is_nothing_to_skip() -> None:
    laid = desk(engine=ScriptedEngine(name="bank"))
    with pytest.raises(UsageError) as failed:
        skip(laid, "rust")
    assert failed.value.reason is Reason.NOT_YET_ALLOWED
    with pytest.raises(UsageError) as failed:
        skip(laid, "rust", "R999")
    assert failed.value.reason is Reason.UNKNOWN_NODE
