"""The repair loop: who is asked to mend what the proof finds, with what in hand, and when it ends."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, get_args

import pytest

from orchestration.progress import Progress, RepairBegun, StageProgress
from orchestration.proof.assembly import with_solution
from orchestration.proof.findings import KINDS, Finding, FindingId, by_mender, titled
from schemas.content import SourceFile
from schemas.errors import EngineError, Reason, StageError
from schemas.evidence import Diagnostic, Evidence
from schemas.exchange.calls import RunRequest
from schemas.exchange.packet import RepairContext
from schemas.exchange.stages import SolutionFile, SolutionReply
from tests.fake_exercise import CASES, exercise_for, judge
from tests.fakes import (
    FakeRunner,
    MemoryStore,
    MemoryWorkspaces,
    ScriptedEngine,
    begun,
    desk,
    settings,
)

GOOD = exercise_for("python", "P101")
SOLVED = GOOD.solution[0].content
WRONG = SOLVED.replace("n + 7", "n + 6")
PLAN = GOOD.tests[0].content


def solution_of(content: str) -> dict[str, Any]:
    return {"files": [{"file_path": "fares.py", "content": content}]}


def refused(engine: ScriptedEngine, **overrides: Any) -> StageError:
    with pytest.raises(StageError) as failed:
        begun(desk(engine=engine, **overrides))
    return failed.value


def ids_of(error: StageError) -> list[str]:
    found = error.details["findings"]
    assert isinstance(found, list)
    return [item["id"] for item in found]


def told(engine: ScriptedEngine, role: str, call: int) -> RepairContext:
    """What a call of a role was told to mend."""
    context = engine.asked(role)[call].packet.repair_context
    assert context is not None
    return context


def blind_to_faults(request: RunRequest) -> Evidence:
    """Without a test that says "edge", faults of the fee go unnoticed, but for the wrong answer's."""
    if any("edge" in item.content for item in request.tests):
        return judge(request)
    seen = tuple(
        SourceFile(item.path, re.sub(r"n [-+*] [0-57-9]\b", "n + 7", item.content))
        for item in request.sources
    )
    return judge(replace(request, sources=seen))


def named_tests_only(request: RunRequest) -> Evidence:
    """Only the tests that the test files name are run."""
    text = "".join(item.content for item in request.tests)
    found = judge(request)
    cases = tuple(case for case in found.tests if case.name in text)
    failed = any(case.outcome != "passed" for case in cases)
    return replace(found, tests=cases, exit_status=int(failed or found.build == "failed"))


def test_a_wrong_solution_goes_back_with_its_files_and_the_failing_tests() -> None:
    heard: list[Progress] = []
    store, engine = MemoryStore(), ScriptedEngine({"solution": [solution_of(WRONG)]})
    session = begun(desk(engine=engine, store=store, report=heard.append))
    first, second = [call.packet for call in engine.asked("solution")]
    assert first.repair_context is None
    assert not first.evidence_context.available
    context = told(engine, "solution", 1)
    assert (context.round, context.rounds, context.answer) == (1, 2, "replace")
    assert {item.id for item in context.findings} >= {"solution-fails-test"}
    assert context.files[0].content == WRONG
    assert [item.path for item in context.files[1:]] == [
        "wrong_answers/1-any.logic.off_by_one/fares.py",
        "wrong_answers/2-python.value.unused/fares.py",
    ]
    failing = [case.name for case in second.evidence_context.failing_tests]
    assert failing == list(CASES)[2:]
    assert [item.path for item in second.prior_sections] == ["fares.py", "test_fares.py"]
    assert store.exercises[session.id].exercise.solution[0].content == SOLVED
    proofs = [
        item
        for item in heard
        if isinstance(item, RepairBegun) or (item.__class__ is StageProgress and is_proof(item))
    ]
    assert proofs[1] == StageProgress("proof", "failed", note="the solution fails tests")
    assert proofs[2] == RepairBegun(1, 2, ("solution",))
    assert [getattr(item, "state", "") for item in proofs] == [
        "running",
        "failed",
        "",
        "running",
        "done",
    ]


def is_proof(item: Progress) -> bool:
    return isinstance(item, StageProgress) and item.stage == "proof"


def test_a_surviving_fault_asks_for_one_more_test_and_shows_one_line_of_the_solution() -> None:
    more = {"content": "edge of with_fee", "section_id": "more"}
    engine, workspaces = ScriptedEngine({"test-expand": [{}, more]}), MemoryWorkspaces()
    runner, store = FakeRunner(blind_to_faults), MemoryStore()
    session = begun(desk(engine=engine, runner=runner, workspaces=workspaces, store=store))
    context = told(engine, "test-expand", 1)
    assert context.answer == "add"
    (finding,) = context.findings
    assert finding.id == "mutants-survive"
    assert any("-    return n + 7\n+    return n " in words for words in finding.evidence)
    packet = engine.asked("test-expand")[1].packet
    assert "return n + n" not in packet.model_dump_json()
    assert not packet.evidence_context.available
    assert [item.content for item in context.files] == [PLAN]
    (root,) = workspaces.folders
    assert (
        workspaces.folders[root]["tests/test_fares.py"] == f"{PLAN.strip()}\n\nedge of with_fee\n"
    )
    certificate = store.exercises[session.id].certificate
    assert certificate.mutants_killed == certificate.mutants_made


def test_a_wrong_answer_that_passes_is_shown_by_its_own_lines_only() -> None:
    spare = SOLVED.replace("n + 7", "n + 7 + 0")
    answers = [
        {
            "tag": "any.logic.off_by_one",
            "file_path": "fares.py",
            "content": text,
            "why": "Thinks so.",
        }
        for text in (spare, WRONG)
    ]
    engine = ScriptedEngine({"solution": [{"wrong_answers": answers}]})
    begun(desk(engine=engine))
    (finding,) = told(engine, "test-expand", 1).findings
    assert finding.id == "wrong-answer-accepted"
    assert finding.evidence == ("fares.py:6: return n + 7 + 0",)
    # More tests did not tell it from the solution, so the second round asks for another one.
    assert told(engine, "solution", 1).findings[0].id == "wrong-answer-accepted"


def test_tests_that_are_wrong_are_written_anew_in_the_place_of_their_file() -> None:
    def picky(request: RunRequest) -> Evidence:
        found = judge(request)
        if "right" in request.tests[0].content or found.build == "failed":
            return found
        cases = tuple(replace(case, outcome="failed") for case in found.tests[:1])
        return replace(found, tests=(*cases, *found.tests[1:]), exit_status=1)

    engine = ScriptedEngine({"test-expand": [{}, {"content": f"right {PLAN}"}]})
    store, runner = MemoryStore(), FakeRunner(picky)
    session = begun(desk(engine=engine, runner=runner, store=store))
    assert told(engine, "solution", 1).round == 1
    context = told(engine, "test-expand", 1)
    assert (context.round, context.answer) == (2, "replace")
    assert [item.id for item in context.findings] == ["solution-fails-test"]
    (file,) = store.exercises[session.id].exercise.tests
    assert file.content == f"right {PLAN}"


def test_a_test_that_is_missing_is_asked_for_by_its_planned_name() -> None:
    thin = PLAN.replace("test_adds_the_fee, test_fee_of_nothing", "")
    lacking = {"content": "def test_adds_the_fee, test_fee_of_nothing"}
    engine = ScriptedEngine({"test-expand": [{"content": thin}, lacking]})
    begun(desk(engine=engine, runner=FakeRunner(named_tests_only)))
    context = told(engine, "test-expand", 1)
    assert {"unit-untested", "too-few-tests"} <= {item.id for item in context.findings}
    (untested,) = [item for item in context.findings if item.id == "unit-untested"]
    assert untested.text.endswith("(test_adds_the_fee, test_fee_of_nothing)")


def test_a_starter_that_passes_is_written_anew_and_never_holds_the_solution() -> None:
    engine, store = ScriptedEngine({"starter-expand": [{"content": SOLVED}]}), MemoryStore()
    session = begun(desk(engine=engine, store=store))
    context = told(engine, "starter-expand", 1)
    assert [item.id for item in context.findings][:1] == ["starter-passes"]
    assert context.answer == "replace"
    assert store.exercises[session.id].exercise.starter == GOOD.starter

    engine = ScriptedEngine({"starter-expand": [{"content": SOLVED}] * 9})
    error = refused(engine)
    assert (error.reason, error.stage) == (Reason.PROOF_FAILED, "proof")
    assert "starter-solution" in str(error.details["refused_repair"])
    assert len(engine.asked("starter-expand")) == 3


def test_what_stays_wrong_is_refused_with_every_finding_and_nothing_is_saved() -> None:
    store, workspaces = MemoryStore(), MemoryWorkspaces()
    engine = ScriptedEngine({"solution": [solution_of(SOLVED.replace("n + 7", "n + nn"))] * 9})
    error = refused(engine, store=store, workspaces=workspaces)
    assert (error.reason, error.details["repairs"]) == (Reason.PROOF_FAILED, 2)
    assert ids_of(error)[0] == "solution-does-not-build"
    assert "after 2 repairs: the solution does not build" in error.message
    assert not (store.sessions() or workspaces.folders or store.certificates)
    roles = [event.body["role"] for event in store.events("call")]
    assert roles[:5] == ["scaffold", "starter-expand", "test-expand", "solution", "solution"]
    assert (roles.count("solution"), roles.count("test-expand")) == (3, 1)


@pytest.mark.parametrize(
    ("name", "rounds"), [("bank", 2), ("scripted", 0)], ids=["bank", "max_repairs 0"]
)
def test_without_a_round_the_first_proof_is_the_last(name: str, rounds: int) -> None:
    engine = ScriptedEngine({"solution": [solution_of(WRONG)]}, name=name)
    error = refused(engine, settings=settings(max_repairs=rounds))
    assert (error.reason, error.details["repairs"]) == (Reason.PROOF_FAILED, 0)
    assert len(engine.asked("solution")) == 1


def test_a_statement_that_holds_the_solution_is_beyond_repair() -> None:
    engine = ScriptedEngine({"scaffold": [{"exercise_description": f"Write this: {SOLVED}"}]})
    assert ids_of(refused(engine)) == ["leak-statement"]
    assert len(engine.asked("solution")) == 1


@pytest.mark.parametrize(
    ("caps", "calls"), [({"max_calls_per_setup": 5}, 5), ({"max_tokens_per_setup": 450}, 5)]
)
def test_the_caps_of_a_setup_hold_across_repairs(caps: dict[str, int], calls: int) -> None:
    engine = ScriptedEngine({"solution": [solution_of(WRONG)] * 9})
    engine.tokens_a_call = 100
    assert refused(engine, settings=settings(**caps)).reason is Reason.BUDGET_EXHAUSTED
    assert len(engine.calls) == calls


def test_an_engine_that_is_lost_during_a_repair_is_named_as_the_reason() -> None:
    lost = EngineError(Reason.AUTH_REQUIRED, "no login", final=True)
    engine = ScriptedEngine({"solution": [solution_of(WRONG), lost]})
    assert refused(engine).reason is Reason.AUTH_REQUIRED


def test_the_packet_of_a_repair_is_within_its_budget() -> None:
    def loud(request: RunRequest) -> Evidence:
        found = judge(request)
        stops = tuple(Diagnostic("warning", f"{at} {'words ' * 400}") for at in range(20))
        quiet = "# quiet" in request.sources[0].content
        return found if quiet or found.build == "failed" else replace(found, diagnostics=stops)

    long = SOLVED + "# words and words\n" * 500
    engine = ScriptedEngine({"solution": [solution_of(long), solution_of(f"# quiet\n{SOLVED}")]})
    begun(desk(engine=engine, runner=FakeRunner(loud), settings=settings(packet_chars=12_000)))
    assert max(map(len, engine.packets())) <= 12_000
    assert (
        told(engine, "solution", 1)
        .findings[0]
        .text.startswith("the solution builds with a warning")
    )


def test_every_finding_has_words_for_a_learner_and_someone_or_nobody_to_mend_it() -> None:
    assert set(get_args(FindingId)) == set(KINDS)
    assert all(kind.title for kind in KINDS.values())


def test_one_finding_that_nobody_can_mend_leaves_nothing_to_ask() -> None:
    flaky, leak = Finding("flaky", "differs"), Finding("leak-hint", "told")
    assert by_mender((flaky,), 1) == {"test": (flaky,)}
    assert by_mender((flaky, leak), 1) == {}


def test_the_starter_is_asked_first_and_the_tests_last() -> None:
    found = (
        Finding("mutants-survive", ""),
        Finding("solution-warns", ""),
        Finding("starter-does-not-build", ""),
    )
    assert list(by_mender(found, 1)) == ["starter", "solution", "test"]
    assert titled(found) == "the tests miss small faults · 2 more"


def test_a_longer_reference_makes_a_written_exercise_start_as_harder() -> None:
    planned = replace(GOOD, difficulty=0.5)
    short, long = (
        SolutionReply.model_construct(
            files=(SolutionFile.model_construct(file_path="a.py", content="x = 1\n\n" * lines),),
            wrong_answers=(),
        )
        for lines in (8, 24)
    )
    assert with_solution(planned, short).difficulty == 0.5
    assert with_solution(planned, long).difficulty == pytest.approx(0.8)
