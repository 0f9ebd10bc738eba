"""Sessions are found again, summed up and followed by one next step; topics lead to nodes or say so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from orchestration.desk import Desk
from orchestration.guidance.rebuild import rebuild
from orchestration.guidance.recommend import recommend_next
from orchestration.guidance.skip import skip
from orchestration.guidance.standing import explained, standings
from orchestration.use_cases.ask import ask
from orchestration.use_cases.attempt import attempt
from orchestration.use_cases.choose import nearest_offered, plan_topic, request_for
from orchestration.use_cases.finish import finish
from orchestration.use_cases.hint import hint
from orchestration.use_cases.resume import find_session, resume
from orchestration.use_cases.solution import show_solution
from orchestration.use_cases.start import start
from schemas.errors import LearnError, Reason, UsageError
from schemas.session import Session
from tests.fake_exercise import HALF_SOLVED, OFF_BY_ONE, SOLVED, STILL_OFF_BY_ONE
from tests.fakes import FakeClock, MemoryStore, ScriptedEngine, begun, desk, write


def passed(laid: Desk, language: str, node: str) -> Session:
    """A session solved at the first try, and ended."""
    session = begun(laid, language, node)
    write(laid, session, SOLVED)
    attempt(laid, session.id)
    finish(laid, session.id)
    return session


def kept_as(*ids: str) -> tuple[Session, ...]:
    """Sessions with these ids."""
    session = begun(desk())
    return tuple(replace(session, id=id) for id in ids)


def test_a_session_is_found_by_the_start_of_its_id() -> None:
    sessions = kept_as("7f3a01bc", "7f9910aa", "a0000000")
    assert find_session(sessions, "7F3").id == "7f3a01bc"
    assert find_session(sessions, "a").id == "a0000000"


def test_an_ambiguous_prefix_names_the_sessions_it_fits() -> None:
    with pytest.raises(UsageError) as failed:
        find_session(kept_as("7f3a01bc", "7f9910aa", "a0000000"), "7f")
    assert failed.value.reason is Reason.AMBIGUOUS_PREFIX
    assert failed.value.message == "'7f' fits 2 sessions: 7f3a01bc (P101), 7f9910aa (P101)."


def test_an_unknown_prefix_says_where_to_look() -> None:
    with pytest.raises(UsageError) as failed:
        find_session(kept_as("7f3a01bc"), "b")
    assert (failed.value.reason, failed.value.exit_code) == (Reason.UNKNOWN_SESSION, 2)
    assert "/sessions" in failed.value.hint


def test_resume_without_any_session_points_to_start() -> None:
    with pytest.raises(UsageError) as failed:
        resume(desk())
    assert failed.value.reason is Reason.NO_SESSION
    assert "/start" in failed.value.hint


def test_resume_takes_the_open_session_used_last() -> None:
    store, clock = MemoryStore(), FakeClock()
    laid = desk(store=store, clock=clock)
    older = begun(laid)
    clock.at += 60
    ended = begun(laid)
    finish(laid, ended.id)
    assert store.current() == ""
    assert resume(laid).id == older.id
    assert store.current() == older.id


def test_resume_of_a_prefix_that_fits_two_changes_nothing() -> None:
    store = MemoryStore()
    laid = desk(store=store)
    begun(laid)
    last = begun(laid)
    with pytest.raises(UsageError) as failed:
        resume(laid, "00")
    assert failed.value.reason is Reason.AMBIGUOUS_PREFIX
    assert store.current() == last.id


def test_an_ended_session_is_reopened_with_all_it_had() -> None:
    laid = desk()
    session = begun(laid)
    hint(laid, session.id)
    attempt(laid, session.id)
    finish(laid, session.id)
    with pytest.raises(LearnError) as failed:
        attempt(laid, session.id)
    assert failed.value.reason is Reason.NO_SESSION
    again = resume(laid, session.id[:4])
    assert (again.status, again.hint_level, again.attempt_count) == ("active", 1, 1)
    assert attempt(laid, session.id).attempt.index == 2


def test_the_summary_counts_attempts_and_hints_and_each_state_of_the_code_once() -> None:
    store = MemoryStore()
    laid = desk(store=store)
    before, session = begun(laid), begun(laid)
    write(laid, before, OFF_BY_ONE)
    attempt(laid, before.id)
    for edits in (OFF_BY_ONE, {}, {"n + n": "n * n", "n + 6": "n + 7"}):
        write(laid, session, edits)
        attempt(laid, session.id)
    hint(laid, session.id)
    write(laid, session, {"n * n": "n + n"})
    attempt(laid, session.id)
    ask(laid, session.id, "What was that?")
    summed = finish(laid, session.id)
    assert (summed.attempts, summed.hints) == (4, 1)
    assert summed.tags == (("any.logic.off_by_one", 1), ("python.value.unused", 1))
    assert store.kept[session.id].status == "ended"
    assert store.current() == ""
    assert next(store.events("session_ended")).body == {"attempts": 4, "passed": True}


def test_the_summary_recommends_what_the_pass_has_opened() -> None:
    laid = desk()
    session = begun(laid)
    write(laid, session, SOLVED)
    attempt(laid, session.id)
    step = finish(laid, session.id).next
    assert (step.node, step.kind) == ("P102", "new")
    assert step.reason.startswith("What it builds on holds")


def test_a_new_learner_is_recommended_the_first_node() -> None:
    step = recommend_next(desk(), "c")
    assert (step.node, step.kind) == ("C101", "new")
    assert step.reason.startswith("A place to start")


def test_with_the_bank_only_what_it_holds_is_recommended() -> None:
    laid = desk(engine=ScriptedEngine(name="bank"))
    assert recommend_next(laid, "python").node == "P101"
    nothing = recommend_next(laid, "rust")
    assert (nothing.node, nothing.kind) == (None, "done")
    assert nothing.reason == "no exercise is offered in this language"


def test_a_recurring_misconception_is_recommended_for_repair_with_its_count() -> None:
    laid = desk()
    session = begun(laid)
    write(laid, session, OFF_BY_ONE)
    for _ in range(2):
        attempt(laid, session.id)
        write(laid, session, STILL_OFF_BY_ONE)
    step = recommend_next(laid, "python")
    assert (step.node, step.kind) == ("P101", "remediation")
    assert "One mistake came up 2 times" in step.reason


def test_a_shown_solution_is_due_for_review_within_two_days() -> None:
    clock = FakeClock()
    laid = desk(clock=clock)
    session = begun(laid)
    write(laid, session, SOLVED)
    attempt(laid, session.id)
    show_solution(laid, session.id)
    due = next(item.due_at for item in standings(laid, "python") if item.node.id == "P101")
    assert due is not None and 86_400 <= due - clock.at <= 2 * 86_400
    skip(laid, "python", "P102")
    clock.at += 2 * 86_400
    step = recommend_next(laid, "python")
    assert (step.node, step.kind) == ("P101", "review")
    assert step.reason.startswith("You could do it 2 days ago")


def test_a_language_that_is_not_there_is_named_with_those_that_are() -> None:
    with pytest.raises(UsageError) as failed:
        recommend_next(desk(), "cobol")
    assert failed.value.reason is Reason.UNKNOWN_LANGUAGE
    assert failed.value.hint == "Choose one of: c, cpp, go, javascript, python, rust."


def test_a_topic_maps_to_nodes_and_tells_what_is_missing_before_them() -> None:
    laid = desk()
    plan = plan_topic(laid, "c", "pointers", None)
    assert plan.matches[0].node.id == "C200"
    assert [node.id for node in plan.missing] == ["C101"]
    assert (plan.request.node.id, plan.request.topic) == ("C200", "pointers")
    passed(laid, "c", "C101")
    assert plan_topic(laid, "c", "pointers", None).missing == ()


def test_a_topic_that_nothing_matches_says_so() -> None:
    with pytest.raises(UsageError) as failed:
        plan_topic(desk(engine=ScriptedEngine(name="bank")), "rust", "zzyzx quuxification", None)
    assert failed.value.reason is Reason.NO_TOPIC_MATCH
    assert "'zzyzx quuxification'" in failed.value.message
    assert "/start rust lists" in failed.value.hint


def test_the_topic_is_in_every_packet_of_its_setup() -> None:
    engine = ScriptedEngine()
    laid = desk(engine=engine)
    start(laid, plan_topic(laid, "c", "pointers", None).request)
    assert {call.packet.curriculum_context.topic for call in engine.calls} == {"pointers"}


def test_the_bank_names_the_nearest_exercise_it_has() -> None:
    laid = desk(engine=ScriptedEngine(name="bank"))
    node = laid.curriculum.node("python", "P103")
    with pytest.raises(UsageError) as failed:
        request_for(laid, node, None, None)
    assert failed.value.reason is Reason.NO_BUNDLED_EXERCISE
    assert "P101 First program" in failed.value.message
    assert [item.id for item in nearest_offered(laid, node)] == ["P101"]


def test_the_bank_decides_the_depth_of_its_exercises() -> None:
    laid = desk(engine=ScriptedEngine(name="bank"))
    node = laid.curriculum.node("python", "P101")
    assert request_for(laid, node, "D3", None).depth == "D1"


def test_the_map_shows_where_a_learner_stands_on_every_node() -> None:
    laid = desk()
    passed(laid, "python", "P101")
    first, second, third = standings(laid, "python")
    assert (first.status, first.level, first.missing) == ("practised", 1, ())
    assert (second.status, second.missing) == ("ready", ())
    assert (third.status, third.missing) == ("new", ("P102",))


def test_why_shows_the_summands_and_every_change_of_a_node() -> None:
    laid = desk()
    session = begun(laid)
    for edits in (HALF_SOLVED, {"1 * n": "n + 7"}):
        write(laid, session, edits)
        attempt(laid, session.id)
    found = explained(laid, "p101")
    assert found.standing.level == 1
    assert found.explanation.z == pytest.approx(
        sum(term.logits for term in found.explanation.terms)
    )
    # The first run failed only where nothing was begun, which says nothing against the learner.
    assert [event.body["attempt"] for event in found.changes] == [2]
    with pytest.raises(UsageError) as failed:
        explained(laid, "P999")
    assert failed.value.reason is Reason.UNKNOWN_NODE


def test_solving_unit_by_unit_never_lowers_the_estimate() -> None:
    laid = desk()
    session = begun(laid)
    before = laid.memory.learner()
    write(laid, session, HALF_SOLVED)
    half = attempt(laid, session.id)
    assert half.progress is not None
    assert (len(half.progress.held), half.progress.count) == (1, 2)
    assert laid.memory.learner().mean == before.mean
    # The same unit wrong, as the learner's own code, counts.
    write(laid, session, OFF_BY_ONE)
    attempt(laid, session.id)
    assert laid.memory.learner().mean < before.mean


def test_rebuilding_from_the_log_agrees_with_the_model_kept_turn_by_turn() -> None:
    store, clock = MemoryStore(), FakeClock()
    laid = desk(store=store, clock=clock)
    for language, node in (("python", "P101"), ("c", "C101"), ("python", "P101")):
        session = begun(laid, language, node)
        for edits in (OFF_BY_ONE, {"n + 6": "n + 8"}, {"n + 8": "n + 7"}):
            clock.at += 3_600
            write(laid, session, edits)
            if not attempt(laid, session.id).attempt.evidence.passed:
                hint(laid, session.id)
    assert rebuild(laid).agreed
    live = store.model
    store.model = replace(live, mean=9.0)
    assert not rebuild(laid).agreed
    assert store.model == live
