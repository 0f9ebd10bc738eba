"""The installed `learn` over a server of ours: whatever ends a setup, what was paid for is not lost."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.loopback import behaviours as b
from tests.loopback.bank_player import bank_replies
from tests.loopback.behaviours import Behaviour, Exchange, Request
from tests.loopback.server import LoopbackServer

LEARN = str(Path(sys.executable).parent / "learn")
START = ("start", "python", "P101", "--json")


class Model:
    """Plays the bundled exercise well, but for the calls that a test spoils; counts what it answered."""

    def __init__(self) -> None:
        self._good = bank_replies()
        self._lock = threading.Lock()
        self.spoilt: Callable[[int], Behaviour | None] = lambda _number: None
        self.answered = 0

    def __call__(self, request: Request) -> Behaviour:
        return self.spoilt(request.number) or self._answer(request)

    def _answer(self, request: Request) -> Behaviour:
        text = self._good(request)

        def behave(exchange: Exchange) -> None:
            b.answer(text)(exchange)
            with self._lock:
                self.answered += 1

        return behave


class Shell:
    def __init__(self, home: Path, url: str, *, parallel: int) -> None:
        home.mkdir(parents=True)
        self.home = home
        (home / "config.toml").write_text(
            f'engine = "api"\nallow_unsandboxed = true\n[stage]\nparallel = {parallel}\nbackoff_s = 0.01\n'
            f'[engines.api]\nbase_url = "{url}"\nmodel = "played"\n',
            "utf-8",
        )

    def begin(self, *words: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [LEARN, *words],
            env={**os.environ, "LEARN_HOME": str(self.home)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *words: str) -> tuple[int, dict[str, Any]]:
        process = self.begin(*words)
        out, err = process.communicate(timeout=120)
        assert "Traceback" not in err
        return process.returncode, json.loads(out or err.splitlines()[-1])


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> int:
    """How many calls one setup takes."""
    model = Model()
    with LoopbackServer(model) as server:
        shell = Shell(tmp_path_factory.mktemp("one") / "home", server.url, parallel=2)
        code, started = shell.run(*START)
    assert code == 0, started
    assert started["calls"] == model.answered
    return model.answered


SPOILT = {
    "401": b.api_error(401, "invalid_api_key", "no"),
    "429": b.api_error(429, "insufficient_quota", "used up"),
    "500": b.api_error(500, "server_error", "no"),
    "context": b.api_error(400, "context_length_exceeded", "maximum context length"),
}


@pytest.mark.parametrize(
    ("kind", "number", "parallel"),
    [("401", 2, 2), ("429", 4, 1), ("500", 5, 2), ("context", 6, 1)],
)
def test_a_service_that_fails_costs_nothing_that_was_answered(
    kind: str, number: int, parallel: int, undisturbed: int, tmp_path: Path
) -> None:
    model = Model()
    with LoopbackServer(model) as server:
        shell = Shell(tmp_path / "home", server.url, parallel=parallel)
        model.spoilt = lambda at: SPOILT[kind] if at >= number else None
        code, failed = shell.run(*START)
        assert (code, failed["ok"]) == (1, False)
        assert failed["error"]["details"]["kept"]["calls"] == model.answered >= number - 1
        assert shell.run("sessions", "--json")[1]["sessions"] == []
        model.spoilt = lambda _at: None
        before = model.answered
        code, started = shell.run(*START)
    assert code == 0, started
    assert started["calls_kept"] == before
    assert model.answered == undisturbed


@pytest.mark.sampled(4)
@pytest.mark.parametrize("number", [1, 4, 6, 8])
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT], ids=["kill -9", "Ctrl-C"])
def test_a_shell_that_is_killed_loses_no_more_than_what_was_under_way(
    how: signal.Signals, number: int, undisturbed: int, tmp_path: Path
) -> None:
    model, asked = Model(), threading.Event()

    def hang(exchange: Exchange) -> None:
        asked.set()
        exchange.wait(60)

    with LoopbackServer(model) as server:
        shell = Shell(tmp_path / "home", server.url, parallel=1)
        model.spoilt = lambda at: hang if at == number else None
        process = shell.begin(*START)
        assert asked.wait(60)
        process.send_signal(how)
        process.communicate(timeout=60)
        assert model.answered == number - 1
        code, started = shell.run(*START)
    assert code == 0, started
    assert started["calls_kept"] == number - 1
    assert model.answered == undisturbed


def test_begun_anew_or_with_the_lesson_as_it_is_if_the_learner_says_so(
    undisturbed: int, tmp_path: Path
) -> None:
    model = Model()
    with LoopbackServer(model) as server:
        shell = Shell(tmp_path / "home", server.url, parallel=1)
        model.spoilt = lambda at: SPOILT["401"] if at == undisturbed else None
        code, failed = shell.run(*START)
        assert failed["error"]["details"]["kept"]["proved"]
        code, started = shell.run(*START, "--lesson-later")
        assert (code, started["lesson_missing"] > 0) == (0, True), started
        lesson = Path(started["lesson"])
        assert "`/lesson` writes the rest" in lesson.read_text("utf-8")
        code, finished = shell.run("lesson", "--json")
        assert (code, finished["calls"]) == (0, 1), finished
        assert "writes the rest" not in lesson.read_text("utf-8")
        assert model.answered == undisturbed

        model.spoilt = lambda at: SPOILT["401"] if at == undisturbed + 5 else None
        assert shell.run(*START)[0] == 1
        code, started = shell.run(*START, "--anew")
    assert (code, started["calls_kept"], started["calls"]) == (0, 0, undisturbed)


def test_the_doctor_lists_what_the_server_offers(tmp_path: Path) -> None:
    with LoopbackServer(Model(), models=("tiny", "played")) as server:
        shell = Shell(tmp_path / "home", server.url, parallel=1)
        found = shell.run("doctor", "--json")[1]["checks"]
    (check,) = [item for item in found if item["check"] == "api"]
    assert (check["ok"], check["found"]) == (True, f"{server.url} offers tiny, played")
