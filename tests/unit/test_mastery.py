"""The tracker's figures, worked out by hand from its formulas, and what holds for every history."""

from __future__ import annotations

import json
import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum.learner.learning import learn_from, rebuild
from curriculum.learner.mastery import Tracker
from curriculum.learner.retention import review_at
from schemas.errors import Reason
from schemas.events import Event
from schemas.learner import LearnerModel, NodeBelief
from schemas.reading import plain, read
from tests.draws import draws

DAY = 86_400.0
TRACKER = Tracker({"A": 0.0, "B": 0.5}, {"A-easy": -1.0}, {"B": ("A",)})


def attempt(index: int = 1, *, at: float = 0.0, session: str = "s1", **body: object) -> Event:
    facts = {"passed": True, "hint_level": 0, "credit": 1.0, "exercise": "x1", "depth": "D1"}
    return Event("attempt", at, {"index": index, **facts, **body}, session, "A", "rust")


def test_a_first_prediction_is_the_formula_by_hand() -> None:
    # z = 0, so p' = 1/2 and P = .05 + .93/2.
    assert TRACKER.predict(TRACKER.start(), "A", 0.0) == pytest.approx(0.515)
    # z = 1, v = 1.8: p' = sigma(1 / sqrt(1 + pi/8 * 1.8)) = sigma(.76556) = .68254.
    easy = TRACKER.predict(TRACKER.start(), "A", 0.0, "A-easy")
    assert easy == pytest.approx(0.05 + 0.93 * 0.68254, abs=1e-5)


def test_an_unaided_pass_moves_both_means_and_both_variances() -> None:
    after = TRACKER.update(TRACKER.start(), "A", True, 0, 0.0, 1.0, "x1")
    # h = 1/4, S = 1 + 1.8/4 = 1.45, e = 1/2.
    assert after.mean == pytest.approx(1.2 / 1.45 * 0.5)
    assert after.variance == pytest.approx(1.2 * (1 - 0.25 * 1.2 / 1.45) + 0.002)
    assert after.nodes["A"].mean == pytest.approx(0.6 / 1.45 * 0.5 + 0.04 * 0.5)
    assert after.nodes["A"].variance == pytest.approx(0.6 * (1 - 0.25 * 0.6 / 1.45) + 0.04)


def test_practice_itself_teaches_most_where_success_was_unlikely() -> None:
    # z = 1 and p' = .68254 as above: h = .21668, S = 1.39002, e = .31746.
    after = TRACKER.update(TRACKER.start(), "A", True, 0, 0.0, 1.0, "A-easy")
    expected = 0.6 / 1.39002 * 0.31746 + 0.04 * 0.31746
    assert after.nodes["A"].mean == pytest.approx(expected, abs=1e-5)


def test_what_the_formula_alone_would_show_is_held_where_it_would_mislead() -> None:
    """Success that was certain widens the variance; a fail after a long pause ends forgetting."""
    sure = LearnerModel(6.0, 0.1, {"A": NodeBelief(0.0, 0.1, 0.0)})
    passed = TRACKER.update(sure, "A", True, 0, 0.0, 1.0)
    assert passed.nodes["A"].held > 0
    assert TRACKER.shown(passed, "A", 0.0) == pytest.approx(TRACKER.shown(sure, "A", 0.0))
    rusty = LearnerModel(0.0, 0.1, {"A": NodeBelief(1.0, 0.1, 0.0)})
    failed = TRACKER.update(rusty, "A", False, 0, 60 * DAY)
    assert TRACKER.shown(failed, "A", 60 * DAY) == pytest.approx(
        TRACKER.shown(rusty, "A", 60 * DAY)
    )
    for _run in range(8):
        failed = TRACKER.update(failed, "A", False, 0, 60 * DAY)
    assert TRACKER.shown(failed, "A", 60 * DAY) < TRACKER.shown(rusty, "A", 60 * DAY)


@pytest.mark.parametrize(
    ("correct", "hints", "credit", "error"),
    [
        (True, 1, 1.0, 0.6 - 0.5),
        (True, 2, 1.0, 0.4 - 0.5),
        (True, 3, 1.0, 0.2 - 0.5),
        (False, 0, 0.0, -0.9 * 0.5),
        (False, 0, 0.5, -0.9 * 0.85 * 0.5),
        (False, 2, 0.5, -1.3 * 0.85 * 0.5),
    ],
)
def test_hints_and_partial_credit_weigh_as_stated(
    correct: bool, hints: int, credit: float, error: float
) -> None:
    after = TRACKER.update(TRACKER.start(), "A", correct, hints, 0.0, credit)
    assert after.mean == pytest.approx(1.2 / 1.45 * error)


def test_without_shipped_difficulties_the_start_is_a_little_higher() -> None:
    assert Tracker().start().mean == 0.3
    assert TRACKER.start().mean == 0.0


def test_a_new_node_starts_from_its_prerequisites_seen() -> None:
    learner = replace(TRACKER.start(), nodes={"A": NodeBelief(1.0, 0.5, 0.0)})
    terms = TRACKER.explain(learner, "B", 0.0).terms
    assert [term.logits for term in terms] == pytest.approx([0.0, 0.3, -0.5, 0.0])


def test_forgetting_grows_with_the_logarithm_of_the_gap_and_is_capped() -> None:
    learner = replace(TRACKER.start(), nodes={"A": NodeBelief(0.0, 0.6, 0.0)})
    week = TRACKER.explain(learner, "A", 7 * DAY).terms[-1]
    assert week.logits == pytest.approx(-0.07 * math.log(1 + 7 * DAY / 600))
    assert week.words == "7 days since the last run"
    assert TRACKER.explain(learner, "A", 1e30).terms[-1].logits == -1.5


def test_the_terms_of_an_explanation_add_up_to_z() -> None:
    learner = TRACKER.update(TRACKER.start(), "A", True, 0, 0.0, 1.0, "A-easy")
    told = TRACKER.explain(learner, "A", 9 * DAY, "A-easy")
    variance = learner.variance + learner.nodes["A"].variance
    p = 1 / (1 + math.exp(-told.z / math.sqrt(1 + math.pi / 8 * variance)))
    assert told.p_pass == pytest.approx(0.05 + 0.93 * p)
    assert told.z == pytest.approx(sum(term.logits for term in told.terms))


def test_mastered_takes_two_exercises_passed_unaided_on_the_first_run() -> None:
    strong = LearnerModel(mean=4.0, variance=0.2)
    one = TRACKER.update(strong, "A", True, 0, 0.0, 1.0, "x1")
    again = TRACKER.update(one, "A", True, 0, 0.0, 1.0, "x1")
    aided = TRACKER.update(again, "A", True, 1, 0.0, 1.0, "x2")
    second_run = TRACKER.update(
        TRACKER.update(aided, "A", False, 0, 0.0, 0.5, "x3"), "A", True, 0, 0.0, 1.0, "x3"
    )
    two = TRACKER.update(second_run, "A", True, 0, 0.0, 1.0, "x4")
    found = [TRACKER.status(model, "A", 0.0) for model in (one, again, aided, second_run, two)]
    assert found == ["practised"] * 4 + ["mastered"]


def test_a_mastered_node_turns_shaky_as_it_is_forgotten() -> None:
    learner = LearnerModel(mean=4.0, variance=0.2)
    for exercise in ("x1", "x2"):
        learner = TRACKER.update(learner, "A", True, 0, 0.0, 1.0, exercise)
    learner = replace(learner, mean=1.6)
    assert TRACKER.status(learner, "A", 0.0) == "mastered"
    assert TRACKER.status(learner, "A", 1000 * DAY) == "shaky"


def test_a_node_is_new_until_its_prerequisites_are_met() -> None:
    learner = TRACKER.start()
    assert (TRACKER.status(learner, "A", 0.0), TRACKER.status(learner, "B", 0.0)) == (
        "ready",
        "new",
    )
    passed = TRACKER.update(learner, "A", True, 3, 0.0, 1.0, "x1")
    assert TRACKER.missing(passed, "B", 0.0) == ()
    assert TRACKER.status(passed, "B", 0.0) == "ready"


def test_a_high_overall_level_alone_opens_nothing() -> None:
    assert TRACKER.missing(LearnerModel(mean=5.0), "B", 0.0) == ("A",)


def test_two_fails_in_a_row_with_one_tag_block_and_a_pass_unblocks() -> None:
    model = TRACKER.start()
    for index in (1, 2):
        assert TRACKER.status(model, "A", 0.0) == "ready"
        model = learn_from(TRACKER, model, attempt(index, passed=False, credit=0.2, tags=["t"]))
    assert TRACKER.status(model, "A", 0.0) == "blocked"
    assert TRACKER.status(learn_from(TRACKER, model, attempt(3)), "A", 0.0) == "practised"


def test_fails_with_different_or_no_tags_do_not_block() -> None:
    model = TRACKER.start()
    for index, tags in enumerate((["t"], ["u"], [], []), start=1):
        model = learn_from(TRACKER, model, attempt(index, passed=False, tags=tags))
        assert TRACKER.status(model, "A", 0.0) == "ready"


def test_levels_rise_with_depth_and_fall_with_low_scores_only() -> None:
    model = learn_from(TRACKER, TRACKER.start(), attempt(depth="D2"))
    assert model.nodes["A"].level == 2
    model = learn_from(TRACKER, model, attempt(session="s2", depth="D1"))
    assert model.nodes["A"].level == 2
    for session, score, level in (("s3", 40, 2), ("s4", 39, 1), ("s5", 0, 0), ("s6", 0, 0)):
        model = learn_from(TRACKER, model, attempt(session=session, passed=False, credit=0.0))
        body = {"pass_fail": "FAIL", "score": score, "tag": "", "attempt": 1}
        verdict = Event("review", 0.0, body, session, "A")
        model = learn_from(TRACKER, model, verdict)
        assert model.nodes["A"].level == level
        assert learn_from(TRACKER, model, verdict) == model, "a review counts once"


def test_a_pass_with_a_concern_counts_four_fifths() -> None:
    model = learn_from(TRACKER, TRACKER.start(), attempt())
    body = {"pass_fail": "PROVISIONAL_PASS", "score": 75, "tag": "", "attempt": 1}
    after = learn_from(TRACKER, model, Event("review", 1.0, body, "s1", "A"))
    assert after.mean == pytest.approx(1.2 / 1.45 * (0.8 - 0.5))


def test_runs_after_the_pass_of_a_session_are_play() -> None:
    model = learn_from(TRACKER, TRACKER.start(), attempt(1))
    assert learn_from(TRACKER, model, attempt(2)) == model
    assert learn_from(TRACKER, model, attempt(3, passed=False, tags=["t"])) == model
    assert learn_from(TRACKER, model, attempt(1, session="s2")) != model


def test_a_shown_solution_counts_as_a_fail_once_and_asks_for_a_review() -> None:
    failed = learn_from(TRACKER, TRACKER.start(), attempt(1, passed=False, credit=0.5))
    event = Event("solution_shown", 5.0, {"exercise": "x1"}, "s1", "A")
    shown = learn_from(TRACKER, failed, event)
    assert shown.mean < failed.mean
    due = review_at(shown, "A", 0.9)
    assert due is None, "nothing was passed yet: it is another try that is wanted"
    copied = learn_from(TRACKER, shown, attempt(2, at=9.0))
    assert copied.mean == shown.mean, "copying it is no evidence"
    assert copied.nodes["A"].unaided_first_passes == ()
    assert copied.nodes["A"].level == 1


def test_a_solution_shown_after_a_pass_leaves_the_estimate() -> None:
    passed = learn_from(TRACKER, TRACKER.start(), attempt())
    event = Event("solution_shown", 5.0, {"exercise": "x1"}, "s1", "A")
    after = learn_from(TRACKER, passed, event)
    assert after.mean == passed.mean
    due = review_at(after, "A", 0.9)
    assert due is not None and DAY <= due - 5.0 <= 2 * DAY


def test_an_imported_level_opens_dependants_without_an_estimate() -> None:
    event = Event("imported", 0.0, {"level": 2}, "", "A")
    model = learn_from(TRACKER, TRACKER.start(), event)
    assert model.nodes["A"].level == 2
    assert TRACKER.missing(model, "B", 0.0) == ()
    assert TRACKER.predict(model, "A", 0.0) == TRACKER.predict(TRACKER.start(), "A", 0.0)


def test_a_written_exercise_brings_its_difficulty_in_the_event() -> None:
    hard = learn_from(TRACKER, TRACKER.start(), attempt(difficulty=3.0))
    assert hard.mean > learn_from(TRACKER, TRACKER.start(), attempt()).mean


def test_other_events_and_events_without_a_node_change_nothing() -> None:
    model = TRACKER.start()
    for event in (Event("hint", 0.0, {}, "s1", "A"), replace(attempt(), node="")):
        assert learn_from(TRACKER, model, event) is model


RUNS = st.tuples(
    st.booleans(), st.integers(0, 3), st.floats(0, 1), st.sampled_from(["A", "B"]),
    st.floats(0, 400 * DAY), st.sampled_from(["x1", "x2", "A-easy"]),
)  # fmt: skip


@draws(60)
@given(st.lists(RUNS, max_size=12), st.floats(0, 1), st.floats(0, 400 * DAY), st.booleans())
def test_a_fail_never_raises_mastery_and_an_unaided_pass_never_lowers_it(
    history: list[tuple[bool, int, float, str, float, str]], credit: float, gap: float, aided: bool
) -> None:
    learner, at = TRACKER.start(), 0.0
    for correct, hints, part, node, pause, item in history:
        at += pause
        learner = TRACKER.update(learner, node, correct, hints, at, part, item)
    at += gap
    before = TRACKER.shown(learner, "A", at)
    failed = TRACKER.update(learner, "A", False, 2 if aided else 0, at, credit, "x1")
    passed = TRACKER.update(learner, "A", True, 0, at, 1.0, "x1")
    assert TRACKER.shown(failed, "A", at) <= before + 1e-12
    assert TRACKER.shown(passed, "A", at) >= before - 1e-12


EVENTS = st.builds(
    lambda kind, index, session, passed, hints, credit, tags, score, pause: (
        pause,
        Event(
            kind,
            0.0,
            {
                "index": index, "attempt": index, "passed": passed, "hint_level": hints,
                "credit": credit, "tags": tags, "exercise": f"x{session[-1]}", "depth": "D2",
                "pass_fail": "PASS" if passed else "FAIL", "score": score, "tag": "",
            },
            session,
            "A",
        ),
    ),
    st.sampled_from(["attempt", "attempt", "review", "solution_shown", "hint"]),
    st.integers(1, 4), st.sampled_from(["s1", "s2", "s3"]), st.booleans(), st.integers(0, 3),
    st.floats(0, 1), st.lists(st.sampled_from(["t", "u"]), max_size=2, unique=True),
    st.integers(0, 100), st.floats(0, 30 * DAY),
)  # fmt: skip


@draws(60)
@given(st.lists(EVENTS, max_size=25))
def test_rebuilding_gives_the_model_that_was_kept_and_stored_turn_by_turn(
    steps: list[tuple[float, Event]],
) -> None:
    at, live, log = 0.0, TRACKER.start(), []
    for pause, event in steps:
        at += pause
        log.append(replace(event, at=at))
        level = live.nodes["A"].level if "A" in live.nodes else 0
        live = learn_from(TRACKER, live, log[-1])
        stored = json.loads(json.dumps(plain(live)))
        live = read(LearnerModel, stored, reason=Reason.STORE_DAMAGED)
        if event.kind == "attempt" and not event.body["passed"]:
            assert live.nodes["A"].level <= level, "a failed run never raises the level"
    assert rebuild(TRACKER, log) == live
