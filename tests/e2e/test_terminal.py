"""The transcript of a first session, played in a real terminal for every bundled language."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from .terminal import Terminal

BANK = Path(__file__).resolve().parents[2] / "curriculum" / "bank"
FIRST = {
    **{"rust": "R101", "c": "C101", "cpp": "X101"},
    **{"python": "P101", "javascript": "J101", "go": "G101"},
}


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    opened = Terminal(tmp_path / "home")
    opened.wait_for("learn>")
    yield opened
    opened.close()


def solve(home: Path, language: str, node: str) -> None:
    """Copy the bundled solution over the learner's files."""
    solution = min((BANK / language).glob(f"{node}-*/solution"))
    (workspace,) = (home / "workspaces").glob(f"*-{node}")
    shutil.copytree(solution, workspace / "src", dirs_exist_ok=True)


@pytest.mark.parametrize("language", FIRST)
def test_first_session(terminal: Terminal, tmp_path: Path, language: str) -> None:
    """Greeting, start, a failing attempt, a question, a hint, a pass, the next step."""
    node = FIRST[language]
    assert "learnshell 0.1 · bank" in terminal.screen()
    terminal.type(f"/start {language} {node}")
    shown = terminal.wait_for("It fails on purpose")
    assert "check     ✓ fails as it is · passes once solved" in shown
    terminal.wait_for(f"learn {node}>")
    terminal.type("/attempt")
    shown = terminal.wait_for("review: not passed yet")
    assert "✗" in shown
    assert "first:" in shown
    assert "review: not passed yet" in shown
    terminal.type("why does it fail?")
    terminal.wait_for("The bank answers from the lesson")
    terminal.type("/hint")
    terminal.wait_for("hint 1 of 3")
    solve(tmp_path / "home", language, node)
    terminal.type("/attempt")
    shown = terminal.wait_for("review: passed")
    terminal.wait_for(f"{node} is practised now")
    terminal.type("/next")
    terminal.wait_for("[Y/n]")
    terminal.type("")
    shown = terminal.wait_for("It fails on purpose", count=2)
    assert f"learn {node[0]}102>" in terminal.wait_for(f"learn {node[0]}102>")
    terminal.type("/quit")
    assert terminal.ended() == 0


def test_choosing_by_hand(terminal: Terminal) -> None:
    """/start alone asks for the language first; who is new to it begins, and asks again for the list,
    which shows nothing of another one."""
    terminal.type("/start")
    terminal.wait_for("Which language?")
    terminal.type("python")
    terminal.wait_for("How much Python do you know?")
    terminal.type("")
    terminal.wait_for("It fails on purpose")
    terminal.wait_for("learn P101>")
    terminal.type("/end")
    terminal.wait_for("learn>", count=2)
    terminal.type("/start python")
    shown = terminal.wait_for("which node, or what topic")
    assert "needs P101" in shown
    assert "R101" not in shown
    assert "C101" not in shown
    terminal.type("")
    terminal.wait_for("Nothing was started")
    assert terminal.screen().count("How much Python") == 1, "asked once"


def test_a_command_typed_at_a_question_waits_at_the_prompt(terminal: Terminal) -> None:
    """It answers no question of the turn, and none is asked after it."""
    terminal.type("/start python")
    terminal.wait_for("How much Python do you know?")
    terminal.type("/help start")
    shown = terminal.wait_for("learn> /help start")
    assert "Nothing was started" in shown
    assert "which node, or what topic" not in shown
    terminal.type("")
    terminal.wait_for("/start [")


def test_who_knows_some_is_placed_by_exercises(terminal: Terminal) -> None:
    terminal.type("/start python")
    terminal.wait_for("How much Python do you know?")
    terminal.type("some")
    shown = terminal.wait_for("It fails on purpose")
    assert "Placement, 5 to go" in shown
    assert "P101 First program" not in shown


def test_a_topic_in_own_words(terminal: Terminal) -> None:
    terminal.type("/start python loops that count")
    shown = terminal.wait_for("[Y/n]")
    assert "P106" in shown
    assert "missing prerequisites" in shown
    terminal.type("n")
    terminal.wait_for("Nothing was started")


def test_completion_finds_nodes_by_title(terminal: Terminal) -> None:
    terminal.press("/start rust shadow")
    terminal.wait_for("R102")
    terminal.press("\x03")
    terminal.press("/at")
    terminal.wait_for("run the tests on your code")


def test_ctrl_c_clears_and_never_leaves(terminal: Terminal) -> None:
    terminal.press("half a line")
    terminal.wait_for("half a line")
    terminal.press("\x03\x03")
    terminal.wait_for("Ctrl-D or /quit leaves")
    terminal.press("\x04")
    assert terminal.ended() == 0


def test_ctrl_c_cancels_a_run_and_its_children(terminal: Terminal, tmp_path: Path) -> None:
    terminal.type("/start python P101")
    terminal.wait_for("learn P101>")
    (workspace,) = (tmp_path / "home" / "workspaces").glob("*-P101")
    (source,) = (workspace / "src").glob("*.py")
    source.write_text("import time\nwhile True:\n    time.sleep(1)\n", "utf-8")
    terminal.type("/attempt")
    terminal.wait_for("running")
    terminal.press("\x03")
    terminal.wait_for("nothing was recorded")
    terminal.type("/status")
    assert "not attempted yet" in terminal.wait_for("not attempted yet")


def test_a_paste_of_several_lines_is_one_message(terminal: Terminal) -> None:
    terminal.press("\x1b[200~/ask why\ndoes this\nfail\x1b[201~\r")
    terminal.wait_for("There is no exercise in progress")
    assert terminal.screen().count("There is no") == 1


def test_settings_are_read_again_at_every_turn(terminal: Terminal, tmp_path: Path) -> None:
    config = tmp_path / "home" / "config.toml"
    config.parent.mkdir(exist_ok=True)
    config.write_text("[learning]\nreveal_after = 9\n", "utf-8")
    terminal.type("/config learning.reveal_after")
    terminal.wait_for("learning.reveal_after = 9")
    config.write_text("[learning]\nreveal_after = 'soon'\n", "utf-8")
    terminal.type("/config learning.reveal_after")
    shown = terminal.wait_for("expected a whole number")
    assert "config.toml" in shown.replace("\n", "")
    terminal.wait_for("learning.reveal_after = 9", count=2)


def test_narrow_screen(tmp_path: Path) -> None:
    narrow = Terminal(tmp_path / "home", columns=60)
    narrow.wait_for("learn>")
    narrow.type("/help")
    shown = narrow.wait_for("/quit")
    assert max(len(line) for line in shown.splitlines()) <= 60
    narrow.close()


def test_no_color(tmp_path: Path) -> None:
    plain = Terminal(tmp_path / "home", NO_COLOR="1")
    plain.wait_for("learn>")
    plain.type("/bogus")
    plain.wait_for("There is no command")
    plain.type("/help start")
    plain.wait_for("--depth")
    plain.close()


def test_a_topic_is_kept_and_started_again_by_completion(terminal: Terminal) -> None:
    """Typed in plain words once, listed, completed from its first letters, and mapped as before."""
    terminal.type("python what's a value")
    terminal.wait_for("[Y/n]")
    terminal.type("")
    terminal.wait_for("It fails on purpose")
    terminal.type("/topics")
    terminal.wait_for("To start one again: /start python what's a value")
    terminal.press("/start python what's a")
    terminal.wait_for("your topic")
    terminal.press("\t\r")
    shown = terminal.wait_for("[Y/n]", count=2)
    (first, again) = re.findall(r"the exercise is (P\d+)", shown)
    assert first == again
