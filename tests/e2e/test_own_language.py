"""A language that exists only in a learner's home: a table in config.toml, or a folder of its own."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from .terminal import LEARN

CONFIG = """
[languages.shell]
title = "Shell"
source_dir = "src"
tests_dir = "tests"
extensions = [".sh"]
test_command = ["sh", "tests/run.sh"]
parser = "tap"
timeout_s = 20.0
needs = ["sh"]
install_hint = "sh is part of every Unix."
"""

TESTS = """\
. src/tea.sh
echo 1..2
if [ "$(brew green)" = 80 ]; then echo "ok 1 - green tea takes 80 degrees"
else echo "not ok 1 - green tea takes 80 degrees"; fi
if [ "$(brew black)" = 96 ]; then echo "ok 2 - black tea takes 96 degrees"
else echo "not ok 2 - black tea takes 96 degrees"; fi
"""


TAG = """
[[misconception]]
id = "shell.quote.missing"
language = "shell"
trigger = "msg:unclosed"
remediation = "Close it."
node = "S101"
"""

TRACK = """
id = "shell-first"
title = "Shell: first steps"
language = "shell"

[[node]]
id = "S101"
title = "Functions"
tier = 1
depth = "D1"
difficulty = -0.9
can = "Give a name to a few commands"
prerequisites = []
keywords = ["function", "shell function"]
tags = ["any.logic.edge_case"]
"""


@pytest.fixture(params=["a table", "a folder"])
def home(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    home = tmp_path / "home"
    if request.param == "a table":
        home.mkdir()
        (home / "config.toml").write_text(CONFIG, "utf-8")
        return home
    folder = home / "languages" / "shell"
    (folder / "tracks").mkdir(parents=True)
    (folder / "language.toml").write_text(CONFIG.replace("[languages.shell]", ""), "utf-8")
    (folder / "tracks" / "first.toml").write_text(TRACK, "utf-8")
    return home


def learn(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [LEARN, *words],
        env={**os.environ, "LEARN_HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
    )


def run_folder(home: Path, folder: Path, source: str) -> tuple[int, dict[str, object]]:
    (folder / "src").mkdir(parents=True, exist_ok=True)
    (folder / "tests").mkdir(exist_ok=True)
    (folder / "src" / "tea.sh").write_text(source, "utf-8")
    (folder / "tests" / "run.sh").write_text(TESTS, "utf-8")
    done = learn(home, "run", str(folder), "--language", "shell", "--json")
    return done.returncode, json.loads(done.stdout)["evidence"]


def test_a_language_of_ones_own_passes_and_fails(home: Path, tmp_path: Path) -> None:
    right = "brew() { if [ $1 = green ]; then echo 80; else echo 96; fi; }\n"
    code, evidence = run_folder(home, tmp_path / "tea", right)
    assert code == 0
    assert evidence["passed"] is True
    code, evidence = run_folder(home, tmp_path / "tea", "brew() { echo 96; }\n")
    assert code == 3
    assert evidence["passed"] is False
    tests = evidence["tests"]
    assert isinstance(tests, list)
    assert [(item["name"], item["outcome"]) for item in tests] == [
        ("green tea takes 80 degrees", "failed"),
        ("black tea takes 96 degrees", "passed"),
    ]


def test_exit_0_before_the_tests_is_no_pass(home: Path, tmp_path: Path) -> None:
    code, evidence = run_folder(home, tmp_path / "tea", "exit 0\n")
    assert code == 3
    assert evidence["passed"] is False


def test_completion_and_doctor_know_it(home: Path) -> None:
    done = learn(home, "doctor", "--json")
    checks = {item["check"]: item["ok"] for item in json.loads(done.stdout)["checks"]}
    assert checks["shell"] is True


def test_nodes_of_a_folder_are_on_the_map(home: Path) -> None:
    done = learn(home, "map", "shell")
    assert ("S101" in done.stdout) == (home / "languages").is_dir(), done.stdout + done.stderr


def test_a_fault_in_a_folder_is_told_with_its_place_and_the_rest_goes_on(home: Path) -> None:
    own = home / "languages" / "shell" / "language.toml"
    own.parent.mkdir(parents=True, exist_ok=True)
    own.write_text('title = "Shell"\nparser = 7\n', "utf-8")
    done = learn(home, "map", "python", "--json")
    assert str(own) in done.stdout + done.stderr
    assert "CONFIG_INVALID" in done.stdout + done.stderr
    assert "P101" in done.stdout


def test_a_broken_language_is_left_out_and_the_settings_of_the_learner_hold(tmp_path: Path) -> None:
    home = tmp_path / "home"
    own = home / "languages" / "shell" / "language.toml"
    own.parent.mkdir(parents=True)
    own.write_text(
        CONFIG.replace("[languages.shell]", "").replace('"tap"', '"tape"'), encoding="utf-8"
    )
    (home / "config.toml").write_text('theme = "plain"\n', encoding="utf-8")
    done = learn(home, "config", "theme", "--json")
    assert json.loads(done.stdout)["settings"] == {"theme": "plain"}
    assert f"{own}: parser: expected one of" in done.stderr
    assert "config.toml" not in done.stderr


def test_doctor_tells_of_tags_and_messages_that_cannot_be_read(tmp_path: Path) -> None:
    home = tmp_path / "home"
    own = home / "languages" / "shell"
    own.mkdir(parents=True)
    (own / "language.toml").write_text(CONFIG.replace("[languages.shell]", ""), encoding="utf-8")
    tags, messages = own / "misconceptions.toml", own / "messages.toml"
    tags.write_text(TAG.replace("unclosed", "(unclosed"), encoding="utf-8")
    messages.write_text("[[message]]\nid = 3\n", encoding="utf-8")
    assert f"{tags}:5: misconception[0].trigger: msg: not a regular expression" in content(home)
    tags.write_text(TAG, encoding="utf-8")
    assert str(messages) in content(home)
    messages.unlink()
    assert content(home).endswith("nodes")


def content(home: Path) -> str:
    checks = json.loads(learn(home, "doctor", "--json").stdout)["checks"]
    return next(str(item["found"]) for item in checks if item["check"] == "content")
