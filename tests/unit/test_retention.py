"""What is remembered of a node: one grade a session, by FSRS, from the node's own runs alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from fsrs import Card, Rating, Scheduler

from curriculum.learner.learning import learn_from, rebuild
from curriculum.learner.mastery import Tracker
from curriculum.learner.retention import Grade, chance_left, due_at, graded, review_at
from schemas.events import Event
from schemas.learner import LearnerModel, Memory, NodeBelief

DAY = 86_400.0
TRACKER = Tracker()


def attempt(
    day: float, *, passed: bool = True, index: int = 1, session: str = "", **more: object
) -> Event:
    body = {"index": index, "passed": passed, "exercise": "x", "depth": "D1", **more}
    return Event("attempt", day * DAY + index, body, session or f"s{day}", "N")


def after(*events: Event) -> Memory:
    belief = rebuild(TRACKER, events).nodes["N"]
    assert belief.memory is not None
    return belief.memory


def test_the_curve_and_the_growth_are_those_of_the_reference() -> None:
    """Reviewed again when due, with the reference's own scheduler beside it."""
    scheduler = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    card, when = Card(card_id=1), datetime(2026, 1, 1, tzinfo=UTC)
    belief, at = NodeBelief(0.0, 0.6, 0.0), when.timestamp()
    plan: list[tuple[int, Grade]] = [(0, 3), (3, 4), (11, 2), (30, 1), (1, 3), (9, 4)]
    for number, (days, grade) in enumerate(plan):
        when, at = when + timedelta(days=days), at + days * DAY
        card, _log = scheduler.review_card(card, Rating(grade), when)
        belief = graded(belief, f"s{number}", at, grade)
        assert belief.memory is not None
        assert belief.memory.stability == pytest.approx(card.stability)
        later = when + timedelta(days=20)
        expected = scheduler.get_card_retrievability(card, later)
        assert chance_left(belief.memory, at + 20 * DAY) == pytest.approx(expected)


def test_a_review_falls_due_when_the_chance_has_sunk_to_what_is_desired() -> None:
    memory = Memory(10.0, 5.0, 0.0)
    dates = [due_at(memory, f"N{n}", 0.9) for n in range(50)]
    assert all(9.0 <= date / DAY <= 11.0 for date in dates)
    assert len({round(date / DAY, 1) for date in dates}) > 10, "they are spread"
    assert due_at(memory, "N0", 0.9) == dates[0], "and no dice are thrown"
    assert due_at(memory, "N0", 0.8) > dates[0] > due_at(memory, "N0", 0.95)
    assert due_at(Memory(0.01, 5.0, 0.0), "N0", 0.9) == DAY


def test_a_session_gives_one_grade_however_many_runs_it_has() -> None:
    slip = after(attempt(0), attempt(5, passed=False), attempt(5, index=2, session="s5"))
    lapse = after(attempt(0), attempt(5, passed=False))
    at_once = after(attempt(0), attempt(5))
    helped = after(attempt(0), attempt(5, hint_level=1))
    kept = [item.stability for item in (lapse, helped, slip, at_once)]
    assert kept == sorted(kept)
    assert len(set(kept)) == 4
    assert (lapse.lapses, slip.lapses) == (1, 0)


def test_a_lapse_leads_to_a_smaller_step_and_not_to_the_start() -> None:
    long = [attempt(day) for day in (0, 3, 12, 50, 150)]
    before, lapsed = after(*long), after(*long, attempt(400, passed=False))
    again = after(*long, attempt(400, passed=False), attempt(402))
    assert lapsed.stability < before.stability / 4
    assert again.stability > 3 * after(attempt(0)).stability
    assert again.stability > lapsed.stability > after(attempt(0, passed=False)).stability


def test_a_node_never_passed_asks_for_no_review() -> None:
    model = rebuild(TRACKER, [attempt(0, passed=False)])
    assert review_at(model, "N", 0.9) is None
    assert review_at(model, "M", 0.9) is None
    assert review_at(rebuild(TRACKER, [attempt(0)]), "N", 0.9) is not None


def test_attempts_on_what_is_not_begun_say_nothing_against_the_learner() -> None:
    """Unit by unit, every attempt right: the estimate fell from .50 to .28 and stood at .40 after."""
    units = [
        attempt(0, passed=False, index=n, session="s", unfinished=True, credit=n / 5)
        for n in range(1, 5)
    ]
    model = TRACKER.start()
    shown = []
    for event in units:
        model = learn_from(TRACKER, model, event)
        shown.append(TRACKER.shown(model, "N", event.at))
    assert shown == [pytest.approx(TRACKER.shown(TRACKER.start(), "N", 0.0), abs=1e-3)] * 4
    solved = learn_from(TRACKER, model, attempt(0, index=5, session="s"))
    plain = learn_from(TRACKER, TRACKER.start(), attempt(0, index=5, session="s"))
    assert TRACKER.shown(solved, "N", 9.0) == pytest.approx(
        TRACKER.shown(plain, "N", 9.0), abs=1e-3
    )
    assert solved.nodes["N"].unaided_first_passes == ("x",)
    assert solved.nodes["N"].memory == plain.nodes["N"].memory


def shown(model: LearnerModel, exercise: str = "x") -> LearnerModel:
    event = Event("solution_shown", 10.0, {"exercise": exercise}, "s0", "N")
    return learn_from(TRACKER, model, event)


def test_after_a_solution_passes_and_fails_count_alike_and_only_from_the_next_day_on() -> None:
    model = shown(rebuild(TRACKER, [attempt(0, passed=False, session="s0")]))
    for passed in (True, False):
        soon = learn_from(TRACKER, model, attempt(0.5, passed=passed))
        assert (soon.mean, soon.nodes["N"].memory) == (model.mean, model.nodes["N"].memory)
    assert learn_from(TRACKER, model, attempt(2)).mean > model.mean
    assert learn_from(TRACKER, model, attempt(2, passed=False)).mean < model.mean
    once = learn_from(TRACKER, model, attempt(2))
    assert (once.nodes["N"].revealed, once.nodes["N"].unaided_first_passes) == ((), ())
    again = learn_from(TRACKER, once, attempt(4))
    assert again.nodes["N"].unaided_first_passes == ("x",), "on a node with one exercise, too"
    assert again.mean > once.mean


def test_passes_of_a_sibling_end_the_review_that_a_solution_asked_for() -> None:
    """It was due for 38 days while the sibling was passed every day."""
    model = shown(rebuild(TRACKER, [attempt(0, session="s0")]))
    due = review_at(model, "N", 0.9)
    assert due is not None and due < 2.5 * DAY
    for day in range(1, 5):
        model = learn_from(TRACKER, model, attempt(day, exercise="sibling"))
    due = review_at(model, "N", 0.9)
    assert due is not None and due > 6 * DAY


def test_a_clock_that_went_back_or_far_ahead_breaks_nothing() -> None:
    for days in ((5, 0, -3), (0, 1e9), (-1e5, 1e5)):
        memory = after(*(attempt(day, session=f"s{day}") for day in days))
        assert memory.at == max(days) * DAY + 1
        assert 0.0 <= chance_left(memory, -1e12) <= 1.0
        assert 0.0 <= chance_left(memory, 1e12) <= 1.0
