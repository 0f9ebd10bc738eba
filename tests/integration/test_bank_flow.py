"""The way of a learner on the bundled bank: real toolchains, a real store, real workspaces."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from orchestration.desk import Desk
from orchestration.guidance.rebuild import rebuild
from orchestration.guidance.recommend import recommend_next
from orchestration.making.request import StartRequest
from orchestration.proof.assembly import overlaid, placed
from orchestration.use_cases.ask import ask
from orchestration.use_cases.attempt import attempt
from orchestration.use_cases.finish import finish
from orchestration.use_cases.hint import hint
from orchestration.use_cases.start import Started, start
from runtime.engines.bank import BankEngine
from runtime.home.bank_folders import FolderBank, packaged_curriculum
from schemas.content import Exercise, SourceFile
from schemas.evidence import CaseOutcome, Evidence
from schemas.exchange.calls import RunRequest
from shell.bootstrap import Backstage
from tests.fakes import FakeRunner, MemoryStore, MemoryWorkspaces, OneExerciseBank, desk

LANGUAGES = ("rust", "c", "cpp", "python", "javascript", "go")


@pytest.fixture
def laid(tmp_path: Path) -> Iterator[Desk]:
    """The desk of a new home."""
    backstage = Backstage(tmp_path / "home")
    yield backstage.desk(lambda _progress: None, "bank")
    backstage.store.close()


@pytest.fixture(scope="module")
def shells(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Desk, Desk]]:
    """The desks of two shells over one home, which all tests below share: a proof takes seconds."""
    home = tmp_path_factory.mktemp("home")
    both = Backstage(home), Backstage(home)
    first, second = (backstage.desk(lambda _progress: None, "bank") for backstage in both)
    yield first, second
    for backstage in both:
        backstage.store.close()


def first_exercise(laid: Desk, language: str) -> Started:
    """The bank's first exercise of a language, set up."""
    node = laid.curriculum.node(language, laid.bank.nodes(language)[0])
    return start(laid, StartRequest(node, node.depth))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_learner_goes_from_start_to_end_on_the_bank(laid: Desk, language: str) -> None:
    started = first_exercise(laid, language)
    session, exercise = started.session, started.stored.exercise
    settings = laid.language(language)
    root = Path(session.workspace)
    assert "## " in Path(session.lesson).read_text("utf-8")
    assert {path.split("/")[0] for path in started.files} == {"src", "tests"}

    first_test = root / settings.tests_dir / exercise.tests[0].path
    first_test.write_text("", "utf-8")
    failed = attempt(laid, session.id)
    evidence = failed.attempt.evidence
    assert not evidence.passed
    assert {case.name for case in evidence.failing} >= set(
        started.stored.certificate.starter_failing
    )
    name = first_test.relative_to(root).as_posix()
    assert evidence.notices == (f"{name} was edited or added; the original tests ran.",)
    assert failed.attempt.review is not None
    assert failed.attempt.review.pass_fail == "FAIL"
    assert failed.mastery.after == 0

    assert words(hint(laid, session.id).text) in words_of_hints(exercise)
    assert ask(laid, session.id, f"What does {exercise.units[0].symbol} have to do?")

    solution = overlaid(exercise.starter, exercise.solution)
    laid.workspaces.write(root, placed(settings.source_dir, solution))
    passed = attempt(laid, session.id)
    assert passed.attempt.evidence.passed, passed.attempt.evidence
    assert {case.name for case in passed.attempt.evidence.tests} == set(
        started.stored.certificate.tests
    )
    assert passed.attempt.review is not None
    assert passed.attempt.review.pass_fail == "PASS"
    assert (passed.mastery.before, passed.mastery.after) == (0, int(exercise.depth[1]))
    changes = [event.body["after"] for event in laid.memory.events("mastery")]
    assert isinstance(changes[-1], dict)
    assert changes[-1]["level"] == passed.mastery.after

    summed = finish(laid, session.id)
    assert summed.next == recommend_next(laid, language)
    assert summed.next.node not in (None, session.node)
    calls = [event.body for event in laid.memory.events("call")]
    assert {(call["reason"], call["retries"]) for call in calls} == {("", 0)}
    assert rebuild(laid).agreed


def test_an_exercise_is_proved_once_for_the_same_tools(shells: tuple[Desk, Desk]) -> None:
    laid, _ = shells
    proved = first_exercise(laid, "python").stored.certificate
    runner = FakeRunner()
    again = replace(laid, runner=Toolless(laid, runner))
    assert first_exercise(again, "python").stored.certificate == proved
    assert runner.requests == []


class Toolless:
    """The real runner's toolchain and template; runs go to `runs`, which must not be needed."""

    def __init__(self, laid: Desk, runs: FakeRunner) -> None:
        self.toolchain = laid.runner.toolchain
        self.template = laid.runner.template
        self.run, self.run_each = runs.run, runs.run_each


def words(text: str) -> list[str]:
    """A text without its line breaks and indents."""
    return text.split()


def words_of_hints(exercise: Exercise) -> list[list[str]]:
    """All authored hints."""
    return [words(text) for unit in exercise.units for text in unit.hints]


def bundled() -> list[str]:
    """The ids of all exercises of the bank."""
    bank = packaged_bank()
    return [
        item.id
        for language in LANGUAGES
        for node in bank.nodes(language)
        for item in bank.exercises(language, node)
    ]


def packaged_bank() -> FolderBank:
    from curriculum.content.parse import parse_exercise

    return FolderBank((packaged_curriculum() / "bank",), parse_exercise)


def failing_at(exercise: Exercise, *names: str) -> Evidence:
    """A run in which these tests fail and all others pass."""
    cases = tuple(
        CaseOutcome(name, "failed" if name in names else "passed", "not equal")
        for unit in exercise.units
        for name in unit.tests
    )
    return Evidence("ok", cases, exit_status=1 if names else 0)


def always(evidence: Evidence) -> Callable[[RunRequest], Evidence]:
    return lambda _request: evidence


def knows(exercise: Exercise) -> Callable[[RunRequest], Evidence]:
    """A judge that knows the solution when it sees it; every other answer fails every test."""
    solution = set(overlaid(exercise.starter, exercise.solution))
    names = [name for unit in exercise.units for name in unit.tests]

    def judge(request: RunRequest) -> Evidence:
        return failing_at(exercise, *(() if set(request.sources) == solution else names))

    return judge


@pytest.mark.sampled(8)
@pytest.mark.parametrize("id", bundled())
def test_every_reply_of_the_bank_passes_schema_and_policy(
    shells: tuple[Desk, Desk], id: str
) -> None:
    language, node = id.split("-", maxsplit=1)[0].split("/")
    exercise = packaged_bank().find(language, node, id)
    assert exercise is not None
    bank = OneExerciseBank(exercise)
    curriculum = shells[0].curriculum
    store, runner, workspaces = MemoryStore(), FakeRunner(knows(exercise)), MemoryWorkspaces()
    laid = desk(
        store=store,
        runner=runner,
        graph=lambda: curriculum,
        engine=BankEngine(bank.find),
        bank=bank,
        workspaces=workspaces,
    )
    asked = StartRequest(curriculum.node(language, node), exercise.depth)
    session = start(laid, asked).session
    for unit in exercise.units:
        runner.judge = always(failing_at(exercise, *unit.tests))
        attempt(laid, session.id)
        said = [words(hint(laid, session.id).text) for _ in range(3)]
        assert said == [words(text) for text in unit.hints]
        ask(laid, session.id, f"Why does {unit.symbol} fail?")
        store.kept[session.id] = replace(store.kept[session.id], hint_level=0)
    solved = placed(laid.language(language).source_dir, exercise.solution)
    workspaces.write(Path(session.workspace), solved)
    runner.judge = knows(exercise)
    done = attempt(laid, session.id)
    assert (done.review_error, done.session.passed) == (None, True)
    calls = [event.body for event in store.events("call")]
    assert [call for call in calls if call["reason"] or call["rules"] or call["retries"]] == []


def test_two_shells_attempt_the_same_session_and_lose_nothing(
    shells: tuple[Desk, Desk],
) -> None:
    laid, other = shells
    session = first_exercise(laid, "python").session
    hint(laid, session.id)
    attempt(other, session.id)
    hint(other, session.id)
    attempt(laid, session.id)
    kept = laid.session(session.id)
    assert ([item.index for item in kept.attempts], kept.hint_level) == ([1, 2], 2)
    assert rebuild(laid).agreed


def test_a_planted_file_beside_the_tests_changes_nothing(shells: tuple[Desk, Desk]) -> None:
    laid, _ = shells
    session = first_exercise(laid, "python").session
    forged = "import os\nos._exit(0)\n"
    laid.workspaces.write(
        Path(session.workspace),
        (SourceFile("tests/conftest.py", forged), SourceFile("conftest.py", forged)),
    )
    done = attempt(laid, session.id)
    assert not done.session.passed
    assert len(done.attempt.evidence.tests) == 8
    assert any("tests/conftest.py" in notice for notice in done.attempt.evidence.notices)
