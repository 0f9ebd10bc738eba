"""Every scenario of setting up an exercise, and of what its stages are told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from orchestration.desk import Desk
from orchestration.guidance.naming import chosen_node, language_of
from orchestration.proof.assembly import overlaid
from orchestration.use_cases.attempt import attempt
from orchestration.use_cases.choose import plan_topic, request_for
from orchestration.use_cases.hint import hint
from orchestration.use_cases.start import start
from schemas.errors import EngineError, Reason, StageError
from schemas.reading import plain, read
from schemas.session import Session
from shell.output.boundary import report_error
from shell.output.screen import Screen
from tests.fake_exercise import CASES, HALF_SOLVED, NOT_BUILDING, OFF_BY_ONE, exercise_for
from tests.fakes import (
    FakeRunner,
    Line,
    MemoryStore,
    MemoryWorkspaces,
    ScriptedEngine,
    begun,
    desk,
    write,
)

STAGES = ["scaffold", "starter-expand", "test-expand", "solution", "lesson-expand"]


def chosen(laid: Desk, language: str, node: str) -> Session:
    """What `/start LANGUAGE NODE` does once both are typed."""
    name = language_of(laid, language)
    assert name is not None
    found = chosen_node(laid, name, node)
    assert found is not None
    return start(laid, request_for(laid, found, None, None)).session


def test_session_start_runs_scaffold_then_all_three_loops() -> None:
    engine, store, workspaces = ScriptedEngine(), MemoryStore(), MemoryWorkspaces()
    session = chosen(desk(engine=engine, store=store, workspaces=workspaces), "python", "P101")
    assert {call.role for call in engine.calls} == set(STAGES)
    assert [call.role for call in engine.calls][:2] == STAGES[:2]
    written = workspaces.folders[Path(session.workspace)]
    assert set(written) == {"LESSON.md", "src/fares.py", "tests/test_fares.py", "build.txt"}
    assert "def twice(n):" in written["src/fares.py"]
    headings = [line for line in written["LESSON.md"].splitlines() if line.startswith("## ")]
    assert headings == ["## Doubling", "## Adding", "## Over to you"]
    saved = store.kept[store.current()]
    assert saved.workspace == session.workspace
    assert saved.lesson == f"{session.workspace}/LESSON.md"


@pytest.mark.parametrize(
    ("stage", "line", "reason"),
    [
        ("scaffold", {"depth_target": "D9"}, Reason.SCHEMA_VALIDATION_FAILED),
        ("starter-expand", {"file_path": "../fares.py"}, Reason.POLICY_VIOLATION),
        ("test-expand", "no JSON", Reason.MALFORMED_REPLY),
        ("solution", EngineError(Reason.EXECUTION_FAILED, "exit 1"), Reason.EXECUTION_FAILED),
        ("lesson-expand", {"content": "<img src=x>"}, Reason.POLICY_VIOLATION),
    ],
)
def test_stage_failure_at_session_start_is_surfaced_and_session_is_not_persisted(
    stage: str, line: Line, reason: Reason, capsys: pytest.CaptureFixture[str]
) -> None:
    store, workspaces = MemoryStore(), MemoryWorkspaces()
    engine = ScriptedEngine({stage: [line] * 9})
    with pytest.raises(StageError) as failed:
        chosen(desk(engine=engine, store=store, workspaces=workspaces), "python", "P101")
    assert (failed.value.reason, failed.value.stage) == (reason, stage)
    assert not (store.sessions() or store.current() or workspaces.folders)
    audit = [(event.body["role"], event.body["reason"]) for event in store.events("call")]
    assert [item for item in audit if item[1]] == [(stage, reason)]
    begun, *calls, abandoned = store.log
    assert (begun.kind, {event.kind for event in calls}) == ("setup_begun", {"call"})
    assert (abandoned.kind, abandoned.body) == ("setup_abandoned", {"reason": reason})
    assert begun.session == abandoned.session != ""
    report_error(Screen(theme="plain"), failed.value)
    said = capsys.readouterr()
    assert said.out.startswith(f"Stage failed: {reason}\n{failed.value.message}")
    assert json.loads(said.err)["error"]["reason"] == reason


def test_proof_failure_at_session_start_is_surfaced_and_session_is_not_persisted() -> None:
    solved = exercise_for("python", "P101").solution[0].content
    store = MemoryStore()
    engine = ScriptedEngine({"starter-expand": [{"content": solved}] * 9})
    with pytest.raises(StageError, match="the starter passes") as failed:
        chosen(desk(engine=engine, store=store), "python", "P101")
    assert (failed.value.reason, failed.value.stage) == (Reason.PROOF_FAILED, "proof")
    assert not store.sessions()


def stored_language(language: str, node: str) -> object:
    """The language in the session document of a new session."""
    store = MemoryStore()
    session = chosen(desk(store=store), language, node)
    return plain(store.kept[session.id])["language"]


def test_new_session_from_a_c_node_has_language_c() -> None:
    assert stored_language("C", "c200") == "c"


def test_new_session_from_a_rust_node_has_language_rust() -> None:
    assert stored_language("Rust", "R101") == "rust"


def test_existing_session_without_language_field_is_treated_as_rust() -> None:
    engine, store, runner = ScriptedEngine(), MemoryStore(), FakeRunner()
    laid = desk(engine=engine, store=store, runner=runner)
    session = chosen(laid, "rust", "R101")
    document = plain(store.kept[session.id])
    del document["language"]
    store.kept[session.id] = read(Session, document, reason=Reason.STORE_DAMAGED)
    attempt(laid, session.id)
    hint(laid, session.id)
    assert runner.requests[-1].language == "rust"
    assert runner.requests[-1].settings.test_command[:2] == ("cargo", "test")
    assert [call.packet.language for call in engine.calls[-2:]] == ["rust", "rust"]


def test_session_created_from_a_custom_topic_carries_the_custom_topics_language() -> None:
    store = MemoryStore()
    laid = desk(store=store)
    plan = plan_topic(laid, "c", "walk an array with a pointer", None)
    session = store.kept[start(laid, plan.request).session.id]
    assert (session.language, session.node) == ("c", "C200")
    assert session.topic == "walk an array with a pointer"


def test_coach_and_reviewer_receive_current_attempt_evidence() -> None:
    engine = ScriptedEngine()
    laid = desk(engine=engine)
    session = begun(laid)
    for edits in (NOT_BUILDING, {"n + nn": "n + n"}):
        write(laid, session, edits)
        attempt(laid, session.id)
        hint(laid, session.id)
    reviews = [call.packet.evidence_context for call in engine.asked("reviewer")]
    hints = [call.packet.evidence_context for call in engine.asked("coach")]
    assert reviews == hints
    stopped, failing = reviews
    assert [item.code for item in stopped.diagnostics] == ["E0425"]
    assert (stopped.build, stopped.failing_tests) == ("failed", ())
    assert [case.name for case in failing.failing_tests] == list(CASES)[2:]
    assert failing.failing_tests[0].message == "expected 10, got 0"
    assert list(failing.passing_tests) == list(CASES)[:2]


def test_scaffold_receives_mastery_and_misconception_context() -> None:
    engine = ScriptedEngine()
    laid = desk(engine=engine)
    first = begun(laid)
    write(laid, first, OFF_BY_ONE)
    attempt(laid, first.id)
    write(laid, first, {"n + 6": "n + 7"})
    attempt(laid, first.id)
    begun(laid)
    packet = engine.asked("scaffold")[-1].packet
    (mastery,) = packet.learner_profile.mastery
    assert (mastery.node, mastery.level) == ("P101", 1)
    (seen,) = packet.misconception_context.top_tags
    assert (seen.tag, seen.count) == ("any.logic.off_by_one", 1)
    assert seen.because == f"seen in {first.id}#1"


def test_lesson_expand_loop_receives_starter_and_test_output() -> None:
    engine = ScriptedEngine()
    begun(desk(engine=engine))
    calls = engine.asked("lesson-expand")
    assert len(calls) == 3
    for call in calls:
        packet = call.packet
        assert packet.scaffold_context is not None
        assert [unit.symbol for unit in packet.scaffold_context.units] == ["twice", "with_fee"]
        starter, tests = packet.prior_sections
        assert (starter.path, starter.summary) == (
            "fares.py",
            "written already, not shown here: def twice(n) | def with_fee(n)",
        )
        assert tests.path == "test_fares.py"


def test_each_loop_receives_what_the_loops_before_it_made() -> None:
    engine = ScriptedEngine()
    begun(desk(engine=engine))
    (test_call,) = engine.asked("test-expand")
    (starter,) = test_call.packet.prior_sections
    assert starter.content == exercise_for("python", "P101").starter[0].content
    focus = [call.packet.next_focus for call in engine.asked("lesson-expand")]
    assert focus == ["", "Adding", "Over to you"]
    second = engine.asked("lesson-expand")[1].packet.current_sections
    assert [item.summary for item in second] == ["Doubling"]


def test_packets_are_built_from_the_state_at_the_moment_of_the_call() -> None:
    engine = ScriptedEngine()
    laid = desk(engine=engine)
    session = begun(laid)
    attempt(laid, session.id)
    write(laid, session, HALF_SOLVED)
    hint(laid, session.id)
    workspace = engine.asked("coach")[0].packet.workspace_context
    exercise = exercise_for("python", "P101")
    assert workspace.files[0].content != overlaid(exercise.starter, exercise.solution)[0].content
    assert "+    return n + n" in workspace.changes
    assert engine.asked("coach")[0].packet.attempt_context.index == 1


def test_a_depth_that_was_asked_for_reaches_the_stages_with_its_caps() -> None:
    engine = ScriptedEngine()
    laid = desk(engine=engine)
    node = laid.curriculum.node("python", "P101")
    start(laid, request_for(laid, node, "D3", None))
    packet = engine.asked("starter-expand")[0].packet
    assert packet.curriculum_context.depth_target == "D3"
    assert packet.output_contract.max_iterations == 9
