"""What an engine may see: all it needs, within a budget, and never the answer."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import chain, pairwise, repeat

import pytest

from orchestration.making.request import StartRequest
from orchestration.packets.section_views import without_comments
from orchestration.use_cases.ask import ask
from orchestration.use_cases.attempt import attempt
from orchestration.use_cases.hint import hint
from orchestration.use_cases.review import review
from orchestration.use_cases.start import start
from schemas.content import SourceFile
from schemas.errors import Reason, StageError
from schemas.evidence import Diagnostic, Evidence
from schemas.exchange.calls import RunRequest
from schemas.exchange.export import FOLDER
from schemas.exchange.stages import StarterSection
from tests.fake_exercise import OFF_BY_ONE, exercise_for, judge
from tests.fakes import (
    FakeClock,
    FakeRunner,
    MemoryStore,
    ScriptedEngine,
    begun,
    desk,
    settings,
    write,
)
from tests.loopback.prefixes import shared_characters

PARAGRAPH = "A fare is what a passenger pays for a crossing, and it is due before the boat leaves. "


class RestlessClock(FakeClock):
    """Twelve hours go by between two looks."""

    def now(self) -> float:
        self.at += 43_200.0
        return self.at


def long_lesson(length: int) -> ScriptedEngine:
    """An engine that writes lesson sections of `length` characters and never comes to an end."""
    content = (PARAGRAPH * (length // len(PARAGRAPH) + 1))[:length]
    section = {"content": content, "is_complete": False, "next_focus": "the next idea"}
    return ScriptedEngine({"lesson-expand": repeat(section)})


def test_the_packet_stays_flat_as_a_loop_grows() -> None:
    engine = long_lesson(1_500)
    laid = desk(engine=engine)
    start(laid, StartRequest(laid.curriculum.node("python", "P101"), "D3"))
    sizes = [len(call.packet.model_dump_json()) for call in engine.asked("lesson-expand")]
    assert len(sizes) == 18
    assert sizes[17] <= 1.2 * sizes[2]


def test_most_of_a_packet_is_what_the_call_before_it_in_the_loop_began_with() -> None:
    engine = long_lesson(500)
    laid = desk(engine=engine, clock=RestlessClock())
    start(laid, StartRequest(laid.curriculum.node("python", "P102"), "D3"))
    packets = [call.packet.model_dump_json() for call in engine.asked("lesson-expand")]
    shared = sum(shared_characters(*pair) for pair in pairwise(packets))
    assert shared >= 0.7 * sum(map(len, packets[1:]))


def test_packets_of_one_role_differ_in_nothing_before_their_sections() -> None:
    """Hours between two calls, an id for each: nothing of it stands before what stays the same."""
    engine = long_lesson(100)
    laid = desk(engine=engine, clock=RestlessClock())
    start(laid, StartRequest(laid.curriculum.node("python", "P102"), "D3"))
    packets = [call.packet.model_dump_json() for call in engine.asked("lesson-expand")]
    heads = {packet.partition('"current_sections"')[0] for packet in packets}
    assert len(heads) == 1


def test_the_keys_of_a_packet_stand_in_the_order_of_its_schema() -> None:
    engine, schema = ScriptedEngine(), FOLDER / "context_packet_v1.schema.json"
    begun(desk(engine=engine))
    named = list(json.loads(schema.read_text("utf-8"))["properties"])
    assert all(list(json.loads(packet)) == named for packet in engine.packets())
    assert named[-2:] == ["timestamp", "packet_id"]


def test_a_packet_says_nothing_of_what_is_not_there_and_who_writes_what_is_closed() -> None:
    engine = ScriptedEngine()
    begun(desk(engine=engine))
    packets = [json.loads(packet) for packet in engine.packets()]
    assert all(packet["evidence_context"] == {"available": False} for packet in packets)
    assert all(packet["attempt_context"] == {} for packet in packets)
    told = {packet["role"]: packet["policy_context"].get("banned", []) for packet in packets}
    assert all("the network" in told[role] for role in ("scaffold", "starter-expand", "solution"))
    assert told["lesson-expand"] == []


@pytest.mark.parametrize("length", [1_000, 15_000])
def test_every_packet_of_a_setup_is_within_its_budget(length: int) -> None:
    engine = long_lesson(length)
    begun(desk(engine=engine, settings=settings(packet_chars=9_000)))
    assert max(map(len, engine.packets())) <= 9_000
    assert len(engine.asked("lesson-expand")) == 12


def test_the_packet_of_a_second_try_is_within_its_budget_as_well() -> None:
    long = {"content": PARAGRAPH * 40, "is_complete": False}
    broken = {key: ["x" * 400] for key in ("section_id", "section_title", "type", "next_focus")}
    engine = ScriptedEngine({"lesson-expand": [long, long, broken]})
    begun(desk(engine=engine, settings=settings(packet_chars=6_000)))
    again = engine.asked("lesson-expand")[3].packet
    assert len(again.policy_context.violations) == 5
    assert max(map(len, engine.packets())) <= 6_000


def test_the_packet_of_a_large_workspace_is_within_its_budget() -> None:
    def loud(request: RunRequest) -> Evidence:
        found = judge(request)
        stops = (Diagnostic("error", "words " * 2_000, "E1", "src/fares.py", 1),) * 20
        return replace(found, diagnostics=stops, excerpt="line\n" * 9_000, crash="c" * 9_000)

    engine, runner = ScriptedEngine(), FakeRunner()
    laid = desk(engine=engine, runner=runner)
    session = begun(laid)
    runner.judge = loud
    write(laid, session, {"0 * n": "n" + " + 0" * 30_000})
    done = attempt(laid, session.id)
    ask(laid, session.id, "Why is it so loud? " * 400)
    assert done.review_error is None
    assert [call.role for call in engine.calls[-2:]] == ["reviewer", "coach"]
    assert max(map(len, engine.packets())) <= laid.settings.stage.packet_chars


def test_no_solution_text_and_no_wrong_answer_is_in_any_packet() -> None:
    engine = ScriptedEngine({"solution": ["no JSON"], "reviewer": ["no JSON"]})
    laid = desk(engine=engine)
    session = begun(laid)
    attempt(laid, session.id)
    for _ in range(3):
        hint(laid, session.id)
    ask(laid, session.id, "What is the answer?")
    exercise = exercise_for("python", "P101")
    hidden = chain(exercise.solution, *(answer.files for answer in exercise.wrong))
    secrets = {line.strip() for item in hidden for line in item.content.splitlines()}
    secrets -= {line.strip() for item in exercise.starter for line in item.content.splitlines()}
    assert secrets == {"return n + n", "return n + 7", "return n + 6", "return n * n"}
    assert len(engine.calls) == 14
    assert [line for line in secrets for packet in engine.packets() if line in packet] == []


def test_a_learner_may_show_the_coach_an_answer_of_their_own() -> None:
    engine = ScriptedEngine()
    laid = desk(engine=engine)
    session = begun(laid)
    write(laid, session, OFF_BY_ONE)
    hint(laid, session.id)
    (file,) = engine.asked("coach")[0].packet.workspace_context.files
    assert "return n + 6" in file.content


def test_a_reviewer_packet_without_evidence_is_refused_before_any_engine_call() -> None:
    engine, store = ScriptedEngine(), MemoryStore()
    laid = desk(engine=engine, store=store)
    session = begun(laid)
    attempt(laid, session.id)
    kept = store.kept[session.id]
    unreviewed = replace(kept.attempts[0], review=None)
    store.kept[session.id] = replace(kept, attempts=(unreviewed,), attempt_count=1)
    review(laid, session.id)
    asked = len(engine.calls)
    from orchestration.packets.session import about_session

    with pytest.raises(StageError) as failed:
        about_session(
            laid,
            "reviewer",
            replace(kept, attempts=()),
            store.exercises[session.id],
            store.model,
            (SourceFile("fares.py", ""),),
            task="review",
        )
    assert (failed.value.reason, failed.value.stage) == (Reason.INVALID_CONTEXT, "reviewer")
    assert len(engine.calls) == asked


def test_a_budget_that_nothing_fits_is_said_before_any_engine_call() -> None:
    engine = ScriptedEngine()
    with pytest.raises(StageError) as failed:
        begun(desk(engine=engine, settings=settings(packet_chars=300)))
    assert failed.value.reason is Reason.INVALID_CONTEXT
    assert "stage.packet_chars" in failed.value.hint
    assert engine.calls == []


def test_a_coach_before_the_first_attempt_is_told_that_there_is_no_evidence() -> None:
    engine = ScriptedEngine()
    laid = desk(engine=engine)
    hint(laid, begun(laid).id)
    assert not engine.asked("coach")[0].packet.evidence_context.available


def test_a_test_writer_sees_the_code_and_the_plan_but_not_the_comments_for_the_learner() -> None:
    exercise = exercise_for("python", "P101")
    code = exercise.starter[0].content
    engine = ScriptedEngine({"starter-expand": [{"content": f"# ex-1: start here\n{code}"}]})
    begun(desk(engine=engine))
    packet = engine.asked("test-expand")[0].packet
    assert packet.prior_sections[0].content == code
    assert packet.scaffold_context is not None
    planned = packet.scaffold_context.intents
    assert [name for unit in exercise.units for name in unit.tests if name not in planned] == []


@pytest.mark.parametrize(
    ("mark", "content", "kept"),
    [
        (
            "//",
            "// ex-1: start here\n/// Doubles.\nfn f() {} // why\n",
            "/// Doubles.\nfn f() {} // why\n",
        ),
        ("//", "    // note\r\nint x;\r\n", "int x;\r\n"),
        ("#", "# a note\nX = '#'\n#! keep\n", "X = '#'\n#! keep\n"),
        ("#", "# nothing else\n", "# nothing else\n"),
    ],
)
def test_only_whole_comment_lines_are_left_out(mark: str, content: str, kept: str) -> None:
    section = StarterSection(
        schema_version="starter_section_v1",
        role="starter-expand",
        section_id="s",
        type="stub",
        file_path="f",
        content=content,
        is_complete=True,
        next_focus="",
    )
    assert without_comments((section,), mark)[0].content == kept


def test_a_plan_may_leave_out_what_the_tests_put_before_their_names() -> None:
    """Python's tests begin with `test_`, which a plan in plain words does not."""
    names = [name for unit in exercise_for("python", "P101").units for name in unit.tests]
    tests = f"checks: {' '.join(f'test_{name}' for name in names)}"
    store = MemoryStore()

    def judged(request: RunRequest) -> Evidence:
        found = judge(request)
        cases = tuple(replace(case, name=f"test_{case.name}") for case in found.tests)
        return replace(found, tests=cases)

    engine = ScriptedEngine({"test-expand": [{"content": tests}]})
    session = begun(desk(engine=engine, store=store, runner=FakeRunner(judged)))
    exercise = store.exercises[session.id].exercise
    assert [name for unit in exercise.units for name in unit.tests] == [f"test_{n}" for n in names]


def test_a_coach_hears_what_it_said_before_and_what_the_learner_was_taught() -> None:
    engine = ScriptedEngine()
    laid = desk(engine=engine)
    session = begun(laid, "python", "P102")
    first = hint(laid, session.id)
    hint(laid, session.id)
    packet = engine.asked("coach")[1].packet
    assert packet.attempt_context.said_before == (f"L1: {first.text}",)
    assert packet.curriculum_context.taught_before == ("First program",)
    planned = engine.asked("scaffold")[0].packet.curriculum_context.taught_before
    assert [line.partition(":")[0] for line in planned] == ["P101 First program"]


def test_a_coach_sees_the_code_of_the_first_failing_test() -> None:
    first = "def test_twice():\n    basket = 3\n    assert twice(basket) == 6"
    tests = f"{first}\n\n\ndef test_fee():\n    pass\n"

    def judged(request: RunRequest) -> Evidence:
        found = judge(request)
        named = ("test_fee", "test_twice")
        cases = tuple(
            replace(case, name=name) for case, name in zip(found.tests, named, strict=False)
        )
        return replace(found, tests=cases)

    engine, store, runner = ScriptedEngine(), MemoryStore(), FakeRunner()
    laid = desk(engine=engine, store=store, runner=runner)
    session = begun(laid)
    stored = store.exercises[session.id]
    unit = replace(stored.exercise.units[0], tests=("test_twice", "test_fee"))
    exercise = replace(stored.exercise, units=(unit,), tests=(SourceFile("test_fares.py", tests),))
    store.exercises[session.id] = replace(stored, exercise=exercise)
    runner.judge = judged
    attempt(laid, session.id)
    hint(laid, session.id)
    seen = engine.asked("coach")[0].packet.evidence_context
    assert seen.failing_tests[0].name == "test_twice"
    assert seen.first_failing_source == first
