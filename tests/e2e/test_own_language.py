"""A language that exists only in a learner's config.toml: a table, and folders of exercises."""

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


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "config.toml").write_text(CONFIG, "utf-8")
    return tmp_path / "home"


def run_folder(home: Path, folder: Path, source: str) -> tuple[int, dict[str, object]]:
    (folder / "src").mkdir(parents=True, exist_ok=True)
    (folder / "tests").mkdir(exist_ok=True)
    (folder / "src" / "tea.sh").write_text(source, "utf-8")
    (folder / "tests" / "run.sh").write_text(TESTS, "utf-8")
    done = subprocess.run(
        [LEARN, "run", str(folder), "--language", "shell", "--json"],
        env={**os.environ, "LEARN_HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
    )
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
    done = subprocess.run(
        [LEARN, "doctor", "--json"],
        env={**os.environ, "LEARN_HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
    )
    checks = {item["check"]: item["ok"] for item in json.loads(done.stdout)["checks"]}
    assert checks["shell"] is True
