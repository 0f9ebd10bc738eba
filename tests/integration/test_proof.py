"""The proof on real toolchains: what steps 4 and 5 refuse, and that the bank's first ones pass."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from curriculum.content.parse import parse_exercise
from orchestration.proof.findings import Finding
from orchestration.proof.prove import Proof, prove
from runtime.home.bank_folders import FolderBank, packaged_curriculum
from runtime.runs.runner import LocalRunner
from schemas.content import Exercise, Files, SourceFile
from tests.integration.runs import language


@pytest.fixture
def proof_of(tmp_path: Path) -> Callable[[Exercise], Proof]:
    def run(exercise: Exercise) -> Proof:
        settings = language(exercise.language)
        runner = LocalRunner(tmp_path)
        return prove(exercise, settings, runner, runner.toolchain(settings))

    return run


def bundled(name: str, node: str) -> Exercise:
    found = FolderBank((packaged_curriculum() / "bank",), parse_exercise).find(name, node)
    assert found is not None
    return found


def edited(files: Files, old: str, new: str) -> Files:
    assert any(old in item.content for item in files)
    return tuple(SourceFile(item.path, item.content.replace(old, new)) for item in files)


@pytest.mark.parametrize(("name", "node"), [("python", "P101"), ("c", "C101"), ("rust", "R101")])
def test_the_first_exercise_of_a_language_is_accepted(
    proof_of: Callable[[Exercise], Proof], name: str, node: str
) -> None:
    proof = proof_of(bundled(name, node))
    assert proof.findings == ()
    assert proof.certificate is not None
    assert proof.certificate.mutants_made >= 3
    assert proof.certificate.mutants_killed == proof.certificate.mutants_made


THIN = """import fares


def test_child(): assert fares.price(3) == 0
def test_adult(): assert fares.price(30) == 12
def test_other_adult(): assert fares.price(40) == 12
def test_luggage(): assert fares.luggage(1) == 5
"""
EDGES = """def test_last_free_year(): assert fares.price(5) == 0
def test_first_paid_year(): assert fares.price(6) == 12
def test_two_bags(): assert fares.luggage(2) == 10
def test_no_bag(): assert fares.luggage(0) == 0
def test_senior(): assert fares.price(66) == 9
def test_last_full_year(): assert fares.price(65) == 12
"""
SOLVED = """def price(age):
    if age < 6:
        return 0
    if age > 65:
        return 9
    return 12


def luggage(bags):
    return 5 * bags
"""
STUBS = "def price(age):\n    return 7\n\n\ndef luggage(bags):\n    return 7\n"


def fares(tests: str) -> Exercise:
    """A ferry's prices in Python, with these tests."""
    model = bundled("python", "P101")
    first, second, *_ = model.units
    names = tuple(line[4:].split("(")[0] for line in tests.splitlines() if line[:8] == "def test")
    bags = tuple(name for name in names if "bag" in name or "luggage" in name)
    others = tuple(name for name in names if name not in bags)
    wrong = (edited(_file(SOLVED), "12", "13"), edited(_file(SOLVED), "return 0", "return 1"))
    return replace(
        model,
        description="A ferry is free below six and costs less above 65. Every bag costs five.",
        units=(
            replace(first, symbol="price", tests=others, file="fares.py", hints=()),
            replace(second, symbol="luggage", tests=bags, file="fares.py", hints=()),
        ),
        starter=_file(STUBS),
        solution=_file(SOLVED),
        tests=(SourceFile("test_fares.py", tests),),
        bypasses=(),
        right=(),
        wrong=tuple(
            replace(item, files=files) for item, files in zip(model.wrong, wrong, strict=False)
        ),
    )


def _file(text: str) -> Files:
    return (SourceFile("fares.py", text),)


def test_thin_tests_are_refused_with_the_faults_they_pass(
    proof_of: Callable[[Exercise], Proof],
) -> None:
    proof = proof_of(fares(THIN))
    (finding,) = proof.findings
    assert finding.id == "mutants-survive"
    assert "small faults of the solution" in finding.text
    assert "fares.py:2: `<` becomes `<=`" in finding.text
    assert finding.evidence[0] == (
        "fares.py:2: `<` becomes `<=` in price\n-    if age < 6:\n+    if age <= 6:"
    )
    assert "fares.py:2: `<` becomes `<=`" in proof.faults.survivors
    assert proof.certificate is None


def test_tests_of_the_edges_are_accepted(proof_of: Callable[[Exercise], Proof]) -> None:
    proof = proof_of(fares(THIN + EDGES))
    assert proof.findings == ()
    assert proof.certificate is not None
    made, killed = proof.certificate.mutants_made, proof.certificate.mutants_killed
    assert len(proof.certificate.survivors) == made - killed


def test_a_unit_that_no_test_misses_is_refused(proof_of: Callable[[Exercise], Proof]) -> None:
    """The test of `luggage` fails on the starter, but only because `price` is a stub too."""
    blind = "def test_bag(): assert fares.price(30) + 0 * fares.luggage(1) == 12\n"
    kept = [line for line in (THIN + EDGES).splitlines(True) if "luggage(" not in line]
    proof = proof_of(fares("".join([*kept, blind])))
    words = "unit ex-2: every test passes with the starter's luggage in the solution"
    assert Finding("stub-put-back-passes", words) in proof.findings


def test_undefined_behaviour_in_c_is_refused(proof_of: Callable[[Exercise], Proof]) -> None:
    """The sum overflows an `int`; on most machines the result is the one that is wanted."""
    model = bundled("c", "C101")
    four = "    return 4;\n"
    past = "    volatile int big = 2147483647, past = big + 1;\n    return past < 0 ? 4 : 5;\n"
    spoilt = replace(model, solution=edited(model.solution, four, past))
    (finding, *_) = proof_of(spoilt).findings
    assert finding.id == "sanitizer"
    assert "overflow" in finding.text


def test_a_solution_that_only_sanitizers_cannot_build_is_refused(
    proof_of: Callable[[Exercise], Proof],
) -> None:
    model = bundled("c", "C101")
    guard = '#ifdef __SANITIZE_ADDRESS__\n#error "only without"\n#endif\n'
    spoilt = replace(
        model, solution=tuple(replace(f, content=guard + f.content) for f in model.solution)
    )
    (finding,) = proof_of(spoilt).findings
    assert finding.id == "sanitizer"
    assert "does not build under the sanitizers" in finding.text


def test_a_compiler_without_sanitizers_costs_an_exercise_nothing(tmp_path: Path) -> None:
    settings = replace(language("c"), sanitize_env={"SANITIZE": "-fsanitize=nothing-known"})
    runner = LocalRunner(tmp_path)
    proof = prove(bundled("c", "C101"), settings, runner, runner.toolchain(settings))
    assert proof.findings == ()


def test_a_fault_that_changes_no_result_is_noticed_by_the_sanitizers(
    proof_of: Callable[[Exercise], Proof], tmp_path: Path
) -> None:
    """With `<=` the loop reads one element too many, and returns 4 all the same."""
    model = bundled("c", "C101")
    loop = (
        "    volatile int piers[3] = {1, 2, 4};\n    int last = 0;\n"
        "    for (int i = 0; i < 3; i++) {\n        last = piers[i] * 0 + 4;\n    }\n    return last;\n"
    )
    exercise = replace(model, solution=edited(model.solution, "    return 4;\n", loop))
    blind = replace(language("c"), sanitize_env={"SANITIZE": "-fsanitize=nothing-known"})
    runner = LocalRunner(tmp_path / "blind")
    without = prove(exercise, blind, runner, runner.toolchain(blind)).faults.survivors
    (unseen,) = (name for name in without if "`<` becomes `<=`" in name)
    assert unseen not in proof_of(exercise).faults.survivors


def test_tests_that_build_with_nothing_are_refused_as_tests(
    proof_of: Callable[[Exercise], Proof],
) -> None:
    (finding,) = proof_of(fares(THIN + EDGES + "def test_open(:\n")).findings
    assert finding.id == "tests-do-not-build"
    assert "tests/test_fares.py:" in finding.text


def test_a_wrong_answer_that_passes_is_refused_with_its_own_lines(
    proof_of: Callable[[Exercise], Proof],
) -> None:
    exercise = fares(THIN + EDGES)
    first, second = exercise.wrong
    spared = replace(first, files=edited(_file(SOLVED), "5 * bags", "bags * 5"))
    (finding,) = proof_of(replace(exercise, wrong=(spared, second))).findings
    assert finding.id == "wrong-answer-accepted"
    assert finding.evidence == ("fares.py:10: return bags * 5",)


def test_a_statement_and_a_hint_that_hold_the_solution_are_refused(
    proof_of: Callable[[Exercise], Proof],
) -> None:
    exercise = fares(THIN + EDGES)
    hints = ("Compare the age.", "Write `if age < 6: return 0` and `if age > 65: return 9` first.")
    first, second = exercise.units
    told = replace(
        exercise,
        description=f"Write this:\n\n{SOLVED}",
        units=(replace(first, hints=hints), second),
    )
    findings = proof_of(told).findings
    assert [(item.id, item.text.split(" gives ")[0]) for item in findings] == [
        ("leak-statement", "the statement"),
        ("leak-hint", "hint 2 of unit ex-1"),
    ]
