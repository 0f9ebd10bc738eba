"""One next step for every learner: what holds opens what builds on it, and nobody is stuck or bored."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum.learner.learning import learn_from
from curriculum.learner.mastery import Tracker
from curriculum.learner.remedies import due_remedy
from curriculum.learner.rotation import exercise_to_set, failing, worn
from curriculum.learner.selection import recommend
from schemas.content import Node, Outline
from schemas.events import Event
from schemas.learner import LearnerModel, Recommendation
from schemas.settings import LearningSettings
from tests.draws import draws

DAY = 86_400.0
SETTINGS = LearningSettings(reveal_after=4, bridge_after=2, repeat_after=4)


def node(id: str, difficulty: float, *prerequisites: str, track: str = "core") -> Node:
    return Node(
        id, f"title of {id}", "rust", track, 1, "D1", difficulty, "", prerequisites, (), ("t",)
    )


NODES = (
    node("A", -0.9),
    node("B", -0.7, "A"),
    node("C", -0.7, "A"),
    node("D", 0.2, "B", "C"),
    node("E", 0.4, "C"),
)
TRACKER = Tracker.of(NODES)
ALL = {item.id for item in NODES}


def next_of(
    model: LearnerModel, now: float = 0.0, available: Collection[str] = frozenset(ALL)
) -> Recommendation:
    return recommend(NODES, TRACKER, model, now, available, SETTINGS)


def run(model: LearnerModel, id: str, passed: bool, **more: object) -> LearnerModel:
    body = {"index": 1, "passed": passed, "exercise": f"x-{id}", "depth": "D1", **more}
    at = float(str(more.get("at", 0.0)))
    session = str(more.get("session", f"s-{id}-{at}"))
    return learn_from(TRACKER, model, Event("attempt", at, body, session, id, "rust"))


@dataclass(frozen=True)
class Step:
    """One session of a walk: what was recommended, and whether it was passed."""

    day: int
    said: Recommendation
    passed: bool


Answer = Callable[[random.Random, int], tuple[bool, bool]]
"""Whether run number n passes, and whether a failing one shows a tag."""


def walk(
    answer: Answer,
    days: int,
    *,
    nodes: tuple[Node, ...] = NODES,
    exercises: int = 2,
    runs: int = 3,
    a_day: int = 1,
) -> list[Step]:
    """What /next says to one learner who follows it, with so many exercises a node."""
    tracker, chance = Tracker.of(nodes), random.Random(7)
    offered = {each.id: [Outline(f"{each.id}{n}", 0.0) for n in range(exercises)] for each in nodes}
    model, steps = tracker.start(), []
    for slot in range(days * a_day):
        now = slot // a_day * DAY + slot % a_day * 3600.0
        set_up = {
            id: exercise_to_set(
                model.nodes.get(id),
                items,
                due_remedy(tracker, model, id, now, SETTINGS),
                worn(model),
                failing(model),
            )
            for id, items in offered.items()
        }
        said = recommend(nodes, tracker, model, now, set_up.keys(), SETTINGS, set_up)
        passed = False
        for index in range(1, runs + 1) if said.node else ():
            passed, tagged = answer(chance, index)
            body: dict[str, object] = {
                "index": index,
                "passed": passed,
                "exercise": said.exercise,
                "depth": "D1",
                "tags": ["t"] if tagged else [],
            }
            event = Event("attempt", now + index, body, f"s{slot}", said.node or "", "rust")
            model = learn_from(tracker, model, event)
            if passed:
                break
        steps.append(Step(slot // a_day, said, passed))
    return steps


def chain(count: int) -> tuple[Node, ...]:
    """Nodes that build on one another."""
    return tuple(
        node(f"N{n}", -0.9 + 0.1 * n, *([f"N{n - 1}"] if n else []), track=f"t{n // 4}")
        for n in range(count)
    )


def streak(steps: list[Step]) -> int:
    best = count = 0
    last = ""
    for item in steps:
        count = count + 1 if item.said.exercise == last else 1
        last, best = item.said.exercise, max(best, count)
    return best


def most_of_thirty(steps: list[Step]) -> int:
    names = [item.said.exercise for item in steps if item.said.node]
    windows = [names[at : at + 30] for at in range(max(1, len(names) - 29))]
    return max(max(Counter(window).values(), default=0) for window in windows)


def test_a_new_learner_starts_at_the_first_node() -> None:
    found = next_of(TRACKER.start())
    assert (found.node, found.title, found.kind) == ("A", "title of A", "new")
    assert found.p_pass == pytest.approx(0.67, abs=0.01)
    assert found.reason == "A place to start, and 4 later nodes build on it."
    assert found.numbers == "about two in three would pass it now (0.67)"


def test_a_pass_that_holds_opens_what_builds_on_it() -> None:
    found = next_of(run(TRACKER.start(), "A", passed=True))
    assert (found.node, found.kind) == ("B", "new")
    assert found.reason == "What it builds on holds, and 1 later node builds on it."


def troubled(nodes: tuple[Node, ...], passed: bool) -> Recommendation:
    """What comes after five failed runs on A, and perhaps a pass."""
    tracker = Tracker.of(nodes)
    model = tracker.start()
    for index in range(1, 7 if passed else 6):
        body = {"index": index, "passed": index == 6, "exercise": "x", "depth": "D1"}
        event = Event("attempt", 0.0, body, "s1", "A", "rust")
        model = learn_from(tracker, model, event)
    assert not tracker.is_held(model, "A", 0.0)
    assert tracker.missing(model, "B", 0.0) == ("A",)
    return recommend(nodes, tracker, model, 60.0, {"A", "B"}, SETTINGS)


def test_what_was_not_passed_opens_nothing_and_a_pass_in_trouble_nothing_hard() -> None:
    """Recursion came in the first week at a chance of .28."""
    easy, hard = (NODES[0], node("B", -0.9, "A")), (NODES[0], node("B", 0.6, "A"))
    assert troubled(easy, passed=False).node == "A"
    assert troubled(easy, passed=True).node == "B"
    assert troubled(hard, passed=True).node == "A"


def test_a_node_that_was_tried_in_three_sessions_keeps_nothing_closed() -> None:
    model = TRACKER.start()
    for number in range(3):
        assert next_of(model, number * DAY, {"B"}).reason.startswith("New; A does not hold yet")
        model = run(model, "A", passed=False, session=f"s{number}", at=number * DAY)
    assert next_of(model, 3 * DAY, {"B"}).kind == "new"


def test_what_is_forgotten_holds_no_more_until_it_is_passed_again() -> None:
    model = run(TRACKER.start(), "A", passed=True)
    assert TRACKER.is_held(model, "A", 0.0)
    assert not TRACKER.is_held(model, "A", 400 * DAY)


def test_a_hard_node_passed_at_once_vouches_for_what_it_builds_on() -> None:
    model = run(TRACKER.start(), "D", passed=True)
    assert all(TRACKER.is_held(model, id, 0.0) for id in "ABC")
    assert next_of(model).node == "E"
    assert not TRACKER.vouched(run(TRACKER.start(), "D", passed=True, hint_level=1))


def test_nodes_without_an_exercise_are_not_offered() -> None:
    model = run(TRACKER.start(), "A", passed=True)
    assert next_of(model, available={"A", "C"}).node == "C"


def test_a_learner_is_never_stranded_behind_a_node_without_an_exercise() -> None:
    found = next_of(TRACKER.start(), available={"D", "E"})
    assert found.node == "E"
    assert found.reason == "New; C does not hold yet, but a change may help."


def test_two_sightings_call_for_a_bridge_and_four_for_a_repeat() -> None:
    model = TRACKER.start()
    found = []
    for index in range(1, 5):
        model = run(model, "A", passed=False, index=index, session="s", tags=["rust.mut.missing"])
        found.append(next_of(model))
    assert [item.kind for item in found] == ["consolidate", *["remediation"] * 3]
    assert found[1].reason == "One mistake came up 2 times: a short lesson about it first."
    assert found[3].reason.endswith("came up 4 times: the same once more, with more help.")


def test_an_unaided_pass_answers_a_bridge_but_not_a_repeat() -> None:
    def after(fails: int, **how: object) -> LearnerModel:
        model = TRACKER.start()
        for index in range(1, fails + 1):
            model = run(model, "A", passed=False, index=index, session="s", tags=["t"])
        return run(model, "A", passed=True, index=fails + 1, session="s", **how)

    assert next_of(after(2), 2 * DAY, {"A"}).kind != "remediation"
    assert next_of(after(2, hint_level=1), 2 * DAY, {"A"}).kind == "remediation"
    assert next_of(after(4), 2 * DAY, {"A"}).kind == "remediation"


def test_passes_elsewhere_neither_bring_a_review_nor_put_it_off() -> None:
    """P101's review was due never, never, never, in 0.36 and in 17 days after other clean passes."""

    def due(others: int) -> float:
        model = run(TRACKER.start(), "A", passed=True)
        for number in range(others):
            model = run(model, "B", passed=True, session=f"o{number}", at=600.0 * number)
        late = [d for d in range(1, 60) if next_of(model, d * DAY, {"A"}).kind == "review"]
        return late[0]

    assert [due(others) for others in (0, 1, 3, 6, 9, 12)] == [due(0)] * 6
    assert due(0) <= 4


def test_a_perfect_learner_gets_reviews_at_growing_gaps_and_nothing_known_twice_in_a_row() -> None:
    steps = walk(lambda _chance, _index: (True, False), 365, nodes=chain(12))
    assert streak([item for item in steps if item.said.node]) == 1
    kinds = Counter(item.said.kind for item in steps)
    assert set(kinds) == {"new", "review", "done"}
    assert 12 <= kinds["review"] <= 5 * 12
    days: dict[str, list[int]] = {}
    for item in steps:
        days.setdefault(item.said.node or "", []).append(item.day)
    for id in ("N0", "N5", "N11"):
        gaps = [after - before for before, after in pairwise(days[id])]
        assert gaps == sorted(gaps)
        assert gaps[-1] > 40
    done = next(item.said.reason for item in steps if item.said.kind == "done")
    assert "the next review is due" in done


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("never", lambda _chance, _index: (False, False)),
        ("15 %", lambda chance, _index: (chance.random() < 0.06, False)),
        ("40 %", lambda chance, _index: (chance.random() < 0.16, False)),
        ("a tagged slip, then a pass", lambda _chance, index: (index > 1, index == 1)),
        ("tagged fails only", lambda _chance, _index: (False, True)),
    ],
)
@pytest.mark.parametrize("exercises", [1, 2])
@pytest.mark.parametrize("a_day", [1, 3])
def test_no_exercise_comes_more_than_three_times_in_a_row_nor_a_fifth_of_thirty(
    name: str, answer: Answer, exercises: int, a_day: int
) -> None:
    steps = walk(answer, 90, nodes=chain(12), exercises=exercises, a_day=a_day)
    assert streak([item for item in steps if item.said.node]) <= 3
    assert most_of_thirty(steps) <= 6
    assert all(item.said.reason for item in steps)
    if a_day == 1:
        assert all(item.said.node for item in steps), "nobody is left without a step"


def test_who_fails_twice_goes_back_to_what_the_node_builds_on() -> None:
    model = TRACKER.start()
    for number in range(3):
        model = run(model, "A", passed=number == 2, at=0.0 + number, session=f"a{number}")
    for number in range(2):
        model = run(model, "B", passed=False, at=(2 + number) * DAY, session=f"b{number}")
    found = next_of(model, 4.5 * DAY)
    assert (found.node, found.kind) == ("A", "consolidate")
    assert found.reason == "B failed twice and builds on it: this first, then B again."


def test_many_fails_in_a_row_make_a_node_rest_longer_and_longer() -> None:
    model = TRACKER.start()
    model = run(run(model, "A", passed=True), "C", passed=True)
    for number in range(5):
        model = run(model, "B", passed=False, at=number * DAY, session=f"b{number}")
    at = 4 * DAY
    waits = [hours for hours in range(1, 400) if next_of(model, at + hours * 3600, {"B"}).node]
    assert waits[0] > 100


def test_reviews_come_between_new_nodes_and_are_capped_a_day() -> None:
    nodes = tuple(node(f"N{n}", -0.9) for n in range(30))
    tracker = Tracker.of(nodes)
    model = tracker.start()
    for item in nodes[:20]:
        body = {"index": 1, "passed": True, "exercise": f"x-{item.id}", "depth": "D1"}
        event = Event("attempt", 0.0, body, item.id, item.id, "rust")
        model = learn_from(tracker, model, event)
    kinds = []
    for number in range(16):
        now = 30 * DAY + number * 600
        said = recommend(nodes, tracker, model, now, {n.id for n in nodes}, SETTINGS)
        kinds.append(said.kind)
        if said.node is None:
            break
        body = {"index": 1, "passed": True, "exercise": f"x-{said.node}", "depth": "D1"}
        event = Event("attempt", now, body, f"r{number}", said.node, "rust")
        model = learn_from(tracker, model, event)
    assert kinds[:6] == ["review", "review", "new", "review", "review", "new"]
    assert kinds.count("review") == SETTINGS.reviews_a_day


def test_new_nodes_come_as_fast_as_what_was_begun_is_carried() -> None:
    """Who passes seldom makes firm first what was begun, and still meets something new at the latest
    every twenty-first session or when a rest is over."""
    apart = tuple(node(f"N{number}", -0.5) for number in range(30))

    def days_of_new(share: float) -> list[int]:
        steps = walk(lambda chance, _index: (chance.random() < share, False), 60, nodes=apart)
        return [item.day for item in steps if item.said.kind == "new"]

    always, often, seldom = days_of_new(1.0), days_of_new(0.5), days_of_new(0.2)
    assert len(always) == 30
    assert always[:5] == list(range(5))
    assert len(seldom) < len(often) < len(always)
    assert max(after - before for before, after in pairwise([*seldom, 60])) <= 21


@pytest.mark.parametrize("share", [0.5, 0.3, 0.1])
def test_what_keeps_everything_else_closed_is_tried_again(share: float) -> None:
    """In a chain the next node waits for the one before; that one came only every other month."""
    steps = walk(lambda chance, _index: (chance.random() < share, False), 120, nodes=chain(30))
    new = [item.day for item in steps if item.said.kind == "new"]
    assert max(after - before for before, after in pairwise([*new, 120])) <= 25


def test_a_session_goes_to_what_is_most_past_its_turn() -> None:
    """Of two nodes last worked on at one time it is the one that did not come back at once; of two
    alike, the one left longer."""
    pair = (node("A", -0.9), node("B", -0.9))
    tracker = Tracker.of(pair)

    def taken(*runs: tuple[str, bool, float]) -> str | None:
        model = tracker.start()
        for number, (id, passed, day) in enumerate(runs):
            body = {"index": 1, "passed": passed, "exercise": f"x{id}{number % 2}", "depth": "D1"}
            event = Event("attempt", day * DAY, body, f"s{number}", id, "rust")
            model = learn_from(tracker, model, event)
        return recommend(pair, tracker, model, 40 * DAY, {"A", "B"}, SETTINGS).node

    firm = [("A", True, float(day)) for day in range(0, 33, 2)]
    assert taken(*firm, ("B", False, 24.0), ("B", True, 32.0)) == "B"
    assert taken(("A", True, 10.0), ("B", True, 12.0)) == "A"
    assert taken(("A", True, 12.0), ("B", True, 10.0)) == "B"


def test_who_passes_steadily_goes_round_and_who_does_not_comes_back_to_what_was_hard() -> None:
    """A was last seen before B; B did not come back at once, so that its turn is shorter."""
    pair = (node("A", -0.9), node("B", -0.9))
    tracker = Tracker.of(pair)

    def taken(*, steadily: bool) -> str | None:
        model = tracker.start()
        runs = [("A", steadily, float(day)) for day in range(0, 24, 2)]
        runs += [("A", True, 25.0), ("B", True, 26.0), ("B", False, 27.0), ("B", False, 28.0)]
        for number, (id, passed, day) in enumerate([*runs, ("A", True, 28.5), ("B", True, 30.0)]):
            body = {"index": 1, "passed": passed, "exercise": f"x{id}{number % 2}", "depth": "D1"}
            event = Event("attempt", day * DAY, body, f"s{number}", id, "rust")
            model = learn_from(tracker, model, event)
        model = model.with_node("A", replace(model.nodes["A"], turn=30.0))
        model = model.with_node("B", replace(model.nodes["B"], turn=3.0))
        return recommend(pair, tracker, model, 40 * DAY, {"A", "B"}, SETTINGS).node

    assert taken(steadily=True) == "A"
    assert taken(steadily=False) == "B"


def test_tracks_are_walked_one_after_the_other() -> None:
    nodes = (
        node("A", -0.9),
        *(node(f"L{n}", -0.8, "A", track="left") for n in range(4)),
        *(node(f"R{n}", -0.8, "A", track="right") for n in range(4)),
    )
    mixed = (nodes[0], *(item for pair in zip(nodes[1:5], nodes[5:], strict=True) for item in pair))
    steps = walk(lambda _chance, _index: (True, False), 20, nodes=mixed)
    track = {item.id: item.track for item in mixed}
    new = [track[item.said.node or ""] for item in steps if item.said.kind == "new"]
    assert sum(before != after for before, after in pairwise(new)) <= 2


def test_when_all_holds_there_is_nothing_left_until_a_date() -> None:
    model = TRACKER.start()
    for item in NODES:
        model = run(model, item.id, passed=True)
    found = next_of(model)
    assert (found.node, found.kind) == (None, "done")
    assert found.reason.startswith("all 5 nodes you began hold; the next review is due in ")
    assert (
        next_of(TRACKER.start(), available=()).reason == "no exercise is offered in this language"
    )


def test_a_strong_start_is_offered_a_test_out_and_a_weak_one_is_not() -> None:
    steps = walk(lambda _chance, _index: (True, False), 6, nodes=chain(12))
    assert [bool(item.said.test_out) for item in steps[:3]] == [False] * 3
    assert steps[3].said.test_out not in ("", steps[3].said.node)
    weak = walk(lambda chance, _index: (chance.random() < 0.4, False), 20, nodes=chain(12))
    assert sum(bool(item.said.test_out) for item in weak) <= 2


def placed(said: str) -> LearnerModel:
    body = {"said": said, "exercises": said != "new"}
    return learn_from(TRACKER, TRACKER.start(), Event("placed", 0.0, body, language="rust"))


def test_who_is_fluent_begins_further_on_and_what_is_passed_there_vouches_for_the_rest() -> None:
    found = next_of(placed("fluent"))
    assert found.kind == "placement"
    assert found.node not in ("A", "B", "C")
    assert found.reason.startswith("Placement, 5 to go")
    after = run(placed("fluent"), found.node or "", passed=True)
    assert after.placed["rust"].left == 4
    assert next_of(after).node not in ("A", "C")


def test_a_placement_ends_after_its_exercises_and_who_is_new_gets_none() -> None:
    model = placed("some")
    for number in range(5):
        step = next_of(model, number * 600.0)
        assert step.kind == "placement"
        model = run(model, step.node or "", passed=False, session=f"p{number}", at=number * 600.0)
    assert next_of(model, DAY).kind != "placement"
    assert next_of(placed("new")).kind == "new"
    assert placed("some").mean > placed("new").mean


@draws(60)
@given(
    st.lists(
        st.tuples(st.sampled_from(sorted(ALL)), st.booleans(), st.integers(0, 3), st.booleans()),
        max_size=15,
    ),
    st.sets(st.sampled_from(sorted(ALL)), min_size=1),
    st.floats(0, 300 * DAY),
)
def test_whatever_happened_only_what_is_offered_comes_next_and_there_is_a_reason(
    history: list[tuple[str, bool, int, bool]], available: set[str], now: float
) -> None:
    model = TRACKER.start()
    for index, (id, passed, hints, tagged) in enumerate(history):
        tags = ["t"] if tagged else []
        model = run(model, id, passed, session=f"s{index}", hint_level=hints, tags=tags)
    found = next_of(model, now, available)
    assert found.reason
    assert found.node is None or found.node in available
    if found.node is None:
        assert all(id in model.nodes or id in TRACKER.vouched(model) for id in available)
    skipped = replace(model, skipped=dict.fromkeys(available, now))
    assert next_of(skipped, now, available).node == found.node
