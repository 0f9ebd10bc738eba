"""A remedy that is due is told with its count, changes the exercise that comes, and ends."""

from __future__ import annotations

from dataclasses import replace

import pytest

from orchestration.desk import Desk
from orchestration.guidance.rebuild import rebuild
from orchestration.guidance.recommend import recommend_next
from orchestration.use_cases.attempt import attempt
from orchestration.use_cases.choose import request_for
from orchestration.use_cases.finish import finish
from orchestration.use_cases.hint import hint
from orchestration.use_cases.prove_rest import prove_rest
from orchestration.use_cases.start import Started, start
from runtime.engines.bank import BankEngine
from schemas.content import Exercise, LessonSection, Outline
from tests.fake_exercise import OFF_BY_ONE, SOLVED, STILL_OFF_BY_ONE, exercise_for
from tests.fakes import MemoryStore, desk, write

TAG = "any.logic.off_by_one"
PITFALL = LessonSection("Traps", "pitfalls", "The fee is seven, not six.")


class TwoExercises:
    """A bank with two exercises for P101."""

    def __init__(self) -> None:
        first = exercise_for("python", "P101")
        made = replace(first, sections=(*first.sections, PITFALL))
        self.held = {
            id: replace(made, id=id) for id in ("python/P101-ferry", "python/P101-harbour")
        }

    def find(self, language: str, node: str, exercise: str = "") -> Exercise | None:
        if (language, node) != ("python", "P101"):
            return None
        return self.held.get(exercise or next(iter(self.held)))

    def nodes(self, language: str) -> tuple[str, ...]:
        return ("P101",) if language == "python" else ()

    def exercises(self, language: str, node: str) -> tuple[Outline, ...]:
        mine = self.held.values() if (language, node) == ("python", "P101") else ()
        return tuple(Outline(item.id, item.difficulty, item.kind) for item in mine)


def on_the_bank(store: MemoryStore) -> Desk:
    bank = TwoExercises()
    return desk(store=store, bank=bank, engine=BankEngine(bank.find))


def set_up(laid: Desk) -> Started:
    """P101 as /start or /next sets it up."""
    started = start(laid, request_for(laid, laid.curriculum.node("python", "P101"), None, None))
    prove_rest(laid, started.session.id)
    return started


def failing(laid: Desk, started: Started, runs: int) -> None:
    write(laid, started.session, OFF_BY_ONE)
    for _ in range(runs):
        attempt(laid, started.session.id)
        write(laid, started.session, STILL_OFF_BY_ONE)


def passing(laid: Desk, started: Started) -> None:
    write(laid, started.session, SOLVED)
    attempt(laid, started.session.id)
    finish(laid, started.session.id)


def test_a_review_and_a_second_start_take_the_other_exercise() -> None:
    store = MemoryStore()
    laid = on_the_bank(store)
    ids = []
    for _ in range(3):
        step = recommend_next(laid, "python").exercise
        started = set_up(laid)
        ids.append(started.session.exercise)
        assert step in ("", started.session.exercise)
        passing(laid, started)
    assert ids == ["python/P101-ferry", "python/P101-harbour", "python/P101-ferry"]
    assert store.model.nodes["P101"].unaided_first_passes == tuple(ids[:2])


def test_the_other_exercise_comes_after_two_sessions_on_one_that_were_not_passed() -> None:
    laid, ids = on_the_bank(MemoryStore()), []
    for _ in range(3):
        started = set_up(laid)
        ids.append(started.session.exercise)
        attempt(laid, started.session.id)
        finish(laid, started.session.id)
    assert ids == ["python/P101-ferry", "python/P101-ferry", "python/P101-harbour"]


def test_the_chance_told_is_that_of_the_exercise_which_would_be_set() -> None:
    """/next knew only the difficulty of the node, and told some three points too much."""
    laid = on_the_bank(MemoryStore())
    bank = laid.bank
    assert isinstance(bank, TwoExercises)
    chances = []
    for harder in (0.0, 1.0):
        ids = tuple(bank.held)
        bank.held = {id: replace(bank.held[id], difficulty=harder) for id in ids}
        chances.append(recommend_next(laid, "python").p_pass or 0.0)
    assert chances[0] == pytest.approx(0.515, abs=0.02)
    assert chances[1] < chances[0] - 0.1


def test_two_sightings_bring_a_bridge_before_another_exercise() -> None:
    store = MemoryStore()
    laid = on_the_bank(store)
    first = set_up(laid)
    assert (first.remedy, first.before) == (None, "")
    failing(laid, first, 1)
    second = attempt(laid, first.session.id)
    assert second.remedy is not None
    assert (second.remedy.action, second.remedy.count) == ("bridge_lesson", 2)
    summed = finish(laid, first.session.id)
    assert (summed.remedy, summed.next.kind) == (second.remedy, "remediation")
    assert summed.next.reason == "One mistake came up 2 times: a short lesson about it first."

    bridged = set_up(laid)
    assert bridged.session.exercise == "python/P101-harbour"
    assert bridged.session.hint_level == 0
    assert bridged.remedy == second.remedy
    words = laid.curriculum.tag(TAG)
    assert words is not None
    for part in ("The same mistake showed in 2 runs", f"`{first.session.id}#1`", words.remediation):
        assert part in bridged.before
    assert "It is taught in P102 Names." in bridged.before
    assert bridged.before.endswith(PITFALL.content)
    titles = [item.title for item in bridged.stored.exercise.sections]
    assert titles == ["Bridge", "Traps", "Doubling", "Adding", "Over to you"]
    assert bridged.stored.exercise.starter == first.stored.exercise.starter
    begun = list(store.events("session_started"))[-1].body["remedy"]
    assert isinstance(begun, dict)
    assert (begun["tag"], begun["count"]) == (TAG, 2)
    passing(laid, bridged)
    assert recommend_next(laid, "python").kind != "remediation"
    assert rebuild(laid).agreed


def test_four_sightings_bring_the_same_exercise_with_its_first_hints_in_the_starter() -> None:
    store = MemoryStore()
    laid = on_the_bank(store)
    first = set_up(laid)
    failing(laid, first, 4)
    step = finish(laid, first.session.id).next
    assert step.reason.endswith("the same once more, with more help.")
    assert (step.kind, step.exercise) == ("remediation", first.session.exercise)

    again = set_up(laid)
    exercise = again.stored.exercise
    assert (again.session.exercise, again.session.hint_level) == (first.session.exercise, 1)
    (starter,) = exercise.starter
    before = first.stored.exercise.starter[0].content
    head = starter.content.removesuffix(before)
    assert len(head) < len(starter.content)
    lines = [line for line in head.splitlines() if line]
    assert all(line.startswith("# ") for line in lines)
    for unit in exercise.units:
        assert unit.hints[0] in " ".join(line.removeprefix("# ") for line in lines)
    assert hint(laid, again.session.id).level == 2
    passing(laid, again)
    assert recommend_next(laid, "python").kind != "remediation"
    assert set_up(laid).remedy is None
    assert rebuild(laid).agreed


def test_an_engine_that_writes_its_own_lays_down_principles_where_it_has_no_hints() -> None:
    laid = desk()
    node = laid.curriculum.node("c", "C101")
    first = start(laid, request_for(laid, node, None, None))
    failing(laid, first, 4)
    finish(laid, first.session.id)
    again = start(laid, request_for(laid, node, None, None))
    (starter,) = again.stored.exercise.starter
    assert starter.content.startswith("// twice: Doubling makes a new number.\n// with_fee: ")
    assert again.session.hint_level == 0
