"""Which of a node's exercises is next, and that two of them are enough to master a node."""

from __future__ import annotations

from curriculum.learner.learning import learn_from
from curriculum.learner.mastery import Tracker
from curriculum.learner.rotation import exercise_to_set, failing, next_exercise
from schemas.content import Outline
from schemas.events import Event
from schemas.learner import LearnerModel, NodeBelief, Remediation

OFFERED = (Outline("a", 0.3), Outline("b", 0.1), Outline("c", 0.5, "predict"))
DAY = 86_400.0


Ids = tuple[str, ...]


def belief(
    *, tried: Ids = (), passed: Ids = (), unaided_first_passes: Ids = (), revealed: Ids = ()
) -> NodeBelief:
    return NodeBelief(
        0.0,
        0.6,
        0.0,
        tried=tried,
        passed=passed,
        unaided_first_passes=unaided_first_passes,
        revealed=revealed,
    )


def test_a_new_learner_gets_the_first_and_then_those_never_begun() -> None:
    assert next_exercise(None, OFFERED) == "a"
    assert next_exercise(belief(tried=("a",), passed=("a",)), OFFERED) == "b"
    assert next_exercise(None, ()) == ""


def test_one_not_passed_yet_comes_before_one_that_was() -> None:
    assert next_exercise(belief(tried=("b", "c", "a"), passed=("c", "a")), OFFERED) == "b"


def test_with_all_passed_those_not_passed_clean_come_first_then_the_one_begun_longest_ago() -> None:
    begun, all_passed = ("b", "c", "a"), ("a", "b", "c")
    clean = ("a", "b")
    known = belief(tried=begun, passed=all_passed, unaided_first_passes=clean)
    assert next_exercise(known, OFFERED) == "c"
    known = belief(tried=begun, passed=all_passed, unaided_first_passes=all_passed)
    assert next_exercise(known, OFFERED) == "b"


def test_one_whose_solution_was_shown_comes_last() -> None:
    known = belief(tried=("a", "b", "c"), passed=("b", "c"), revealed=("a",))
    assert next_exercise(known, OFFERED) == "b"


def test_a_repeat_takes_the_exercise_begun_last_and_a_bridge_another() -> None:
    known = belief(tried=("b", "a"), passed=("b",))
    repeat = Remediation("N", "t", 4, (), "repeat_with_scaffold")
    bridge = Remediation("N", "t", 2, (), "bridge_lesson")
    assert exercise_to_set(known, OFFERED, repeat) == "a"
    assert exercise_to_set(known, OFFERED, bridge) == "c"
    assert exercise_to_set(None, OFFERED, repeat) == "a"


def run(
    model: LearnerModel, exercise: str, index: int, session: str, *, passed: bool, **more: object
) -> LearnerModel:
    body = {"index": index, "passed": passed, "exercise": exercise, "depth": "D1", **more}
    at = DAY * float(session[1:]) + index
    return learn_from(Tracker(), model, Event("attempt", at, body, session, "N"))


def test_a_first_run_that_failed_does_not_bar_mastery_for_ever() -> None:
    """A later session on the same exercise has a first run of its own; one exercise is not two."""
    model = run(LearnerModel(), "a", 1, "s1", passed=False)
    model = run(model, "a", 2, "s1", passed=True)
    assert model.nodes["N"].unaided_first_passes == ()
    for number in range(2, 9):
        model = run(model, "b", 1, f"s{number}", passed=True)
    assert Tracker().status(model, "N", 9 * DAY) == "practised"
    model = run(model, "a", 1, "s9", passed=True)
    assert Tracker().status(model, "N", 9 * DAY + 2) == "mastered"


def test_the_exercise_begun_last_stands_last() -> None:
    model = run(LearnerModel(), "a", 1, "s1", passed=True)
    model = run(model, "b", 1, "s2", passed=True)
    model = run(model, "a", 1, "s3", passed=True)
    assert model.nodes["N"].tried == ("b", "a")


def test_after_two_sessions_without_a_pass_another_exercise_comes_first() -> None:
    """Runs of an untouched starter count for nothing, and brought the first exercise for ever."""

    def set_to(model: LearnerModel, remedy: Remediation | None = None) -> str:
        return exercise_to_set(model.nodes.get("N"), OFFERED[:2], remedy, failing=failing(model))

    model = run(LearnerModel(), "a", 1, "s1", passed=False, unfinished=True)
    assert set_to(model) == "a"
    model = run(model, "a", 1, "s2", passed=False, unfinished=True)
    assert set_to(model) == "b"
    assert set_to(run(model, "a", 2, "s2", passed=True)) == "b"
    assert failing(run(model, "a", 2, "s2", passed=True)) == frozenset()
    repeat = Remediation("N", "t", 4, (), "repeat_with_scaffold")
    counted = run(run(LearnerModel(), "b", 1, "s1", passed=False), "b", 1, "s2", passed=False)
    assert set_to(counted, repeat) == "a"
    assert exercise_to_set(counted.nodes["N"], OFFERED[1:2], None, failing=failing(counted)) == "b"
