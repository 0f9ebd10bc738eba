"""What the bank's review says of a failing Go test: whose it is, and no principle where the code broke off."""

from __future__ import annotations

import pytest

from curriculum.content.parse import parse_exercise
from runtime.engines.bank_reviewer import about
from runtime.home.bank_folders import read_folder
from schemas.exchange.packet import CaseView
from tests.content.proofs import BANK, named


def reviewed(exercise: str, case: CaseView) -> str:
    folder = BANK / "go" / exercise
    return about(case, parse_exercise(named(folder), read_folder(folder)))


def compared(name: str, called: str) -> CaseView:
    return CaseView(
        name=name,
        outcome="failed",
        message=f"{called} = 1, want 2",
        file="tests/a_test.go",
        line=7,
        expected="2",
        got="1",
        called=called,
    )


@pytest.mark.parametrize(
    ("exercise", "name", "called", "symbol"),
    [
        ("G106-sensor-window", "TestLoudestBelowZero", "Loudest([-5 -2 -9])", "Loudest"),
        ("G106-sensor-window", "TestClampKeepsWhatIsLow", "Clamp([1], 2), then values", "Clamp"),
        ("G102-coffee-roaster", "TestLeftIsLessThanABag", "Left(999)", "Left"),
        ("G102-coffee-roaster", "TestBagsAreFullOnes", "Bags(999)", "Bags"),
        ("G102-solar-meter", "TestSecondsOfManyDays", "Seconds(40000)", "Seconds"),
        # What is looked at after the call is not what is at fault.
        ("G208-car-park", "TestPlacesAreCounted", "New(3).Places()", "Barrier"),
        ("G202-planetarium", "TestResetEmptiesTheKiosk", "Sell(2)", "Reset"),
    ],
)
def test_it_is_about_the_function_that_the_test_is_named_after_and_calls(
    exercise: str, name: str, called: str, symbol: str
) -> None:
    said = reviewed(exercise, compared(name, called))
    assert said.startswith(f"It is about `{symbol}`. ")
    assert "LESSON.md" in said


@pytest.mark.parametrize(
    ("outcome", "message"),
    [
        ("failed", "panic: runtime error: index out of range [0] with length 0"),
        ("failed", "panic: assignment to entry in nil map"),
        ("failed", "panic: unexpected call to os.Exit(0) during test"),
        ("failed", "TestInitialOfNoName/empty: panic: late"),
        ("errored", "fatal error: stack overflow"),
        ("errored", "fatal error: all goroutines are asleep - deadlock!"),
        ("errored", "the program ended itself with exit status 1 (a call of os.Exit?)"),
    ],
)
def test_after_a_panic_no_principle_is_told(outcome: str, message: str) -> None:
    case = CaseView(name="TestInitialOfNoName", outcome=outcome, message=message, file="", line=0)
    said = reviewed("G105-clay-letters", case)
    assert said == "It is about `Initial`, which broke off before it had done its work."


def test_code_with_a_race_is_not_said_to_have_broken_off() -> None:
    race = "data race at src/clay.go:3: two goroutines use the same variable at once"
    case = CaseView(
        name="TestInitialOfNoName", outcome="errored", message=race, file="src/clay.go", line=3
    )
    assert reviewed("G105-clay-letters", case) == "It is about `Initial`."
