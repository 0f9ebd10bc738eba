"""The installed `learn` shows its calls, and exports a failing one that the replay engine plays alike."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from orchestration.making.request import StartRequest
from orchestration.use_cases.start import start
from runtime.engines.bank import BankEngine
from schemas.errors import EngineError, Reason, StageError
from schemas.exchange.calls import EngineReply, StageCall
from shell.bootstrap import Backstage

LEARN = str(Path(sys.executable).parent / "learn")
SECRET = "kite-and-string-42"
PROSE = f"Here is the test you asked for, {SECRET}."


class Recorder:
    """The bank up to the first test section, written down; then it ends the setup."""

    name = "recorder"

    def __init__(self, bank: BankEngine) -> None:
        self._bank = bank
        self.lines: list[dict[str, Any]] = []

    def reply(self, call: StageCall) -> EngineReply:
        if call.role == "test-expand":
            raise EngineError(Reason.ENGINE_UNAVAILABLE, "enough", final=True)
        found = self._bank.reply(call)
        self.lines.append({"role": call.role, "text": found.text, "input_tokens": 40})
        return found


class Shell:
    """`learn` from argv in a home of its own, with a secret in its environment."""

    def __init__(self, tmp_path: Path) -> None:
        self.home = tmp_path / "learn"
        self.home.mkdir()
        self.env = {
            "PATH": os.environ["PATH"],
            "HOME": str(tmp_path),
            "LEARN_HOME": str(self.home),
            "LANG": "C.UTF-8",
            "PROVIDER_API_KEY": SECRET,
        }

    def run(self, *words: str) -> tuple[int, dict[str, Any]]:
        """Exit code, and the JSON object of stdout or, on an error, that of stderr."""
        done = subprocess.run(
            [LEARN, *words, "--json"], env=self.env, capture_output=True, text=True, check=False
        )
        assert "Traceback" not in done.stderr
        return done.returncode, json.loads(done.stdout or done.stderr.strip().splitlines()[-1])

    def text(self, *words: str) -> str:
        """What a person reads."""
        return subprocess.run(
            [LEARN, *words], env=self.env, capture_output=True, text=True, check=True
        ).stdout

    def play(self, recording: Path) -> dict[str, Any]:
        """The error that setting up P101 from a recording ends with."""
        self.run("config", "engines.replay.path", str(recording))
        code, said = self.run("start", "python", "P101", "--engine", "replay")
        assert code == 1
        found: dict[str, Any] = said["error"]
        return found


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """A recorded session whose test section is prose, twice."""
    backstage = Backstage(tmp_path / "elsewhere")
    desk = backstage.desk(lambda _progress: None, "bank")
    recorder = Recorder(BankEngine(desk.bank.find))
    desk = replace(desk, engine=recorder)
    node = desk.curriculum.node("python", "P101")
    with pytest.raises(StageError):
        start(desk, StartRequest(node, node.depth))
    backstage.store.close()
    prose = [{"role": "test-expand", "text": PROSE, "input_tokens": 40}] * 2
    path = tmp_path / "session.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in [*recorder.lines, *prose]), "utf-8")
    return path


def test_a_failing_call_is_exported_and_plays_to_the_same_reason(
    shell: Shell, recording: Path, tmp_path: Path
) -> None:
    error = shell.play(recording)
    assert (error["reason"], error["stage"]) == ("MALFORMED_REPLY", "test-expand")
    (failed,) = shell.run("audit", "--failed")[1]["calls"]
    assert (failed["role"], failed["reason"], failed["retries"]) == (
        "test-expand",
        "MALFORMED_REPLY",
        1,
    )
    assert {"packet", "node", "engine", "model", "duration_s", "rules", "instruction"} <= set(
        failed
    )

    file = tmp_path / "call.jsonl"
    code, said = shell.run("audit", "--export", failed["packet"][:6], str(file))
    assert (code, said["path"], said["call"]) == (0, str(file), failed)
    assert SECRET not in file.read_text("utf-8")
    assert str(tmp_path) not in file.read_text("utf-8")

    again = shell.play(file)
    assert (again["reason"], again["stage"]) == (error["reason"], error["stage"])
    first, second = shell.run("audit", "--failed")[1]["calls"]
    assert first == failed
    assert second["input_tokens"] == first["input_tokens"] == 80


def test_an_export_never_replaces_a_file(shell: Shell, recording: Path, tmp_path: Path) -> None:
    shell.play(recording)
    (failed,) = shell.run("audit", "--failed")[1]["calls"]
    code, said = shell.run("audit", "--export", failed["packet"], str(recording))
    assert (code, "is there already" in said["error"]["message"]) == (2, True)
    nowhere = tmp_path / "no" / "folder.jsonl"
    code, said = shell.run("audit", "--export", failed["packet"], str(nowhere))
    assert (code, str(nowhere) in said["error"]["message"]) == (1, True)
    assert shell.run("audit", "--export", failed["packet"])[0] == 2


def test_usage_and_audit_tell_of_setups_that_failed(shell: Shell, recording: Path) -> None:
    assert "No engine was asked" in shell.text("usage")
    assert shell.run("audit")[1]["calls"] == []
    shell.play(recording)
    _code, used = shell.run("usage")
    (session,) = used["sessions"]
    (day,) = used["days"]
    calls = len(recording.read_text("utf-8").splitlines())
    assert (session["session"], session["calls"], session["rejected"]) == ("", calls, 1)
    assert used["total"]["input_tokens"] == day["input_tokens"] == 40 * calls
    assert "never became a session" in shell.text("usage")
    shown = shell.text("audit").splitlines()
    assert "scaffold" in shown[0]
    assert "MALFORMED_REPLY" in shell.text("audit", "--failed")
