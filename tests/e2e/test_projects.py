"""A project in the installed program: one workspace, and what the learner wrote goes on in it."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from orchestration.making.request import StartRequest
from orchestration.making.unfinished import begin
from shell.bootstrap import Backstage

from .conftest import BANK, Learn, Object
from .terminal import Terminal

DESK = BANK / "python" / "projects" / "log-desk"
LINES, COUNTS, RANKING = "P305-log-lines", "P303-log-counts", "P308-log-ranking"


def write(workspace: Path, step: str, note: str = "", answer: str = "solution") -> None:
    """A right answer to a step, with a note of the learner's own at its end."""
    for path in (DESK / step / answer).glob("*.py"):
        (workspace / "src" / path.name).write_text(path.read_text("utf-8") + note, "utf-8")


def opened(learn: Learn, *flags: str) -> Object:
    said = learn("start", "log-desk", *flags, "--json")
    assert said.code == 0, said
    return said.object


def test_a_learner_passes_a_step_and_goes_on_with_their_own_code(tmp_path: Path) -> None:
    """In a terminal: listed, asked about what is missing, passed, the next step, progress."""
    terminal = Terminal(tmp_path / "home", columns=140)
    try:
        terminal.wait_for("learn>")
        terminal.type("/start python log-desk")
        terminal.wait_for("Open it all the same? [Y/n]")
        terminal.type("y")
        terminal.wait_for("Log desk  step 1 of 4")
        terminal.wait_for("learn P305>")
        (workspace,) = (tmp_path / "home" / "workspaces").iterdir()
        write(workspace, LINES, "# my own note\n", "right/partition")
        terminal.type("/attempt")
        terminal.wait_for("next: step 2 of 4 of Log desk")
        terminal.type("log-desk")
        terminal.wait_for("Your code goes on: entries.py")
        terminal.wait_for("New: LESSON.md  src/counts.py  tests/test_counts.py")
        terminal.wait_for("learn P303>")
        assert (workspace / "src" / "entries.py").read_text("utf-8").endswith("# my own note\n")
        assert (workspace / "lessons" / "step-1.md").is_file()
        terminal.type("/status")
        terminal.wait_for("Log desk · step 2 of 4")
        terminal.press("/start log-d")
        terminal.wait_for("log-desk  project Log desk · step 2 of 4")
        terminal.press("\x03")
        terminal.type("/quit")
        assert terminal.ended() == 0
    finally:
        terminal.close()


def test_a_step_waits_for_its_nodes_and_for_code_that_passes(fresh: Learn) -> None:
    words = fresh("start", "log-desk", "--json").refusal("NOT_YET_ALLOWED", 2)
    assert "builds on P107, P205, P108" in words and "/start P107" in words
    first = opened(fresh, "--anyway")
    assert (first["project"]["step"], first["project"]["of"]) == (1, 4)
    again = opened(fresh)
    assert again["session"]["id"] == first["session"]["id"], "not passed: back to the same step"
    workspace = Path(first["workspace"])
    write(workspace, LINES)
    passed = fresh("attempt", "--json").object["project"]
    assert (passed["step"], passed["steps"][0]["state"]) == (2, "passed")
    (workspace / "src" / "entries.py").write_text("def seconds(clock):\n    return 0\n", "utf-8")
    words = fresh("start", "log-desk", "--anyway", "--json").refusal("NOT_YET_ALLOWED", 2)
    assert "once your code passes step 1" in words and "--reference" in words
    assert not (workspace / "src" / "counts.py").exists()
    write(workspace, LINES)
    second = opened(fresh, "--anyway")
    assert second["workspace"] == first["workspace"]
    assert second["files"] == ["src/counts.py", "tests/test_counts.py"]
    assert second["carried"] == ["entries.py"] and second["from_reference"] == []
    assert second["proof"]["starter_failing"], "the new tests fail"


def test_the_reference_stands_in_only_for_who_asks_and_theirs_comes_back(fresh: Learn) -> None:
    workspace = Path(opened(fresh, "--anyway")["workspace"])
    write(workspace, LINES, "# mine\n")
    assert fresh("attempt", "--json").object["attempt"]["passed"]
    second = opened(fresh, "--anyway")["session"]["id"]
    counts = workspace / "src" / "counts.py"
    counts.write_text("HALF = 'done'\n", "utf-8")
    third = opened(fresh, "--anyway", "--reference")
    assert third["from_reference"] == ["counts.py"], "what was passed stays the learner's"
    assert (workspace / "src" / "entries.py").read_text("utf-8").endswith("# mine\n")
    assert "def per_level" in counts.read_text("utf-8")
    states = [step["state"] for step in third["project"]["steps"]]
    assert states == ["passed", "reference", "begun", "waits"]
    with closing(sqlite3.connect(fresh.home / "learner.db")) as store:
        query = "SELECT session FROM events WHERE kind = 'solution_shown'"
        assert store.execute(query).fetchall() == [(second,)]
    assert "counts.py" in fresh("restore").out
    assert counts.read_text("utf-8") == "HALF = 'done'\n"


def test_reset_brings_back_what_the_step_began_with(fresh: Learn) -> None:
    workspace = Path(opened(fresh, "--anyway")["workspace"])
    write(workspace, LINES, "# mine\n")
    assert fresh("attempt", "--json").object["attempt"]["passed"]
    opened(fresh, "--anyway")
    before = {path.name: path.read_text("utf-8") for path in (workspace / "src").glob("*.py")}
    for path in (workspace / "src").glob("*.py"):
        path.write_text("?", "utf-8")
    fresh("reset")
    assert {
        path.name: path.read_text("utf-8") for path in (workspace / "src").glob("*.py")
    } == before
    assert before["entries.py"].endswith("# mine\n"), "not the reference, theirs"


def test_a_project_is_finished_and_can_be_begun_anew(fresh: Learn) -> None:
    workspace = Path(opened(fresh, "--anyway")["workspace"])
    for step in (LINES, COUNTS, RANKING, "P309-log-files"):
        opened(fresh, "--anyway")
        write(workspace, step)
        assert fresh("attempt", "--json").object["attempt"]["passed"], step
    assert "4 steps are behind you" in fresh("start", "log-desk", "--json").refusal(
        "NOT_YET_ALLOWED", 2
    )
    (project,) = (
        p for p in fresh("map", "python", "--json").object["projects"] if p["id"] == "log-desk"
    )
    assert project["step"] is None
    anew = opened(fresh, "--anyway", "--anew")
    assert anew["workspace"] != str(workspace) and anew["project"]["step"] == 1
    shutil.rmtree(workspace)
    assert opened(fresh)["session"]["id"] == anew["session"]["id"]
    shutil.rmtree(anew["workspace"])
    words = fresh("start", "log-desk", "--json").refusal("WORKSPACE_MISSING", 1)
    assert "/start log-desk --anew" in words


def test_a_step_that_was_cut_short_is_set_up_again_by_its_project(fresh: Learn) -> None:
    """As after a kill between the beginning of a setup and its session."""
    desk = Backstage(fresh.home).desk(lambda _progress: None)
    node = desk.curriculum.node("python", "P305")
    begin(desk, "c0ffee", StartRequest(node, "D2", None, f"python/{LINES}", project="log-desk"))
    assert "`learn start log-desk` sets" in fresh("status").out
    assert opened(fresh, "--anyway")["project"]["step"] == 1
    assert "cut short" not in fresh("status").out
