"""The installed `learn` with the real codex CLI and a model played over loopback, from /start to /hint."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.integration.codex_cli import (
    CODEX,
    KEY,
    SECRET,
    bundled_solution,
    environment,
    needs_codex,
    processes_of,
)
from tests.loopback import behaviours as b
from tests.loopback.bank_player import bank_replies
from tests.loopback.behaviours import Behaviour, Exchange, Request
from tests.loopback.server import LoopbackServer

pytestmark = needs_codex

LEARN = str(Path(sys.executable).parent / "learn")
Change = Callable[[dict[str, Any]], dict[str, Any]]


class Model:
    """Plays the bundled exercise well, but for the one role that a test makes it play badly."""

    def __init__(self) -> None:
        self.good = bank_replies()
        self.bad: dict[str, Behaviour] = {}

    def __call__(self, request: Request) -> Behaviour:
        role = json.loads(request.prompt)["role"]
        return self.bad.get(role) or b.answer(self.good(request))

    def alter(self, role: str, change: Change) -> None:
        """Let `role` answer with the good reply, changed."""

        def behave(exchange: Exchange) -> None:
            b.answer(json.dumps(change(json.loads(self.good(exchange.request)))))(exchange)

        self.bad[role] = behave


class Shell:
    """`learn` from argv in a home whose engine is codex and whose model is ours."""

    def __init__(self, tmp_path: Path, url: str, deadline_s: float = 60.0) -> None:
        self.home = tmp_path / "learn"
        self.home.mkdir()
        self.env = environment(tmp_path, LEARN_HOME=str(self.home))
        (self.home / "config.toml").write_text(
            f'engine = "codex"\n[stage]\ndeadline_s = {deadline_s}\nbackoff_s = 0.01\n'
            f'[engines.codex]\nbinary = "{CODEX}"\nprovider_base_url = "{url}"\n'
            f'provider_env_key = "{KEY}"\n'
        )

    def run(self, *words: str) -> tuple[int, dict[str, Any]]:
        """Exit code, and the JSON object of stdout or, on an error, that of stderr."""
        done = subprocess.run(
            [LEARN, *words, "--json"], env=self.env, capture_output=True, text=True, check=False
        )
        assert "Traceback" not in done.stderr
        printed = done.stdout.strip() or done.stderr.strip().splitlines()[-1]
        return done.returncode, json.loads(printed)

    def start(self) -> tuple[int, dict[str, Any]]:
        return self.run("start", "python", "P101")

    def sessions(self) -> list[Any]:
        found: list[Any] = self.run("sessions")[1]["sessions"]
        return found


@pytest.fixture
def model() -> Model:
    return Model()


@pytest.fixture
def server(model: Model) -> Iterator[LoopbackServer]:
    with LoopbackServer(model) as serving:
        yield serving


@pytest.fixture
def shell(server: LoopbackServer, tmp_path: Path) -> Shell:
    return Shell(tmp_path, server.url)


def test_a_whole_exercise_is_written_proved_run_reviewed_and_coached(
    shell: Shell, server: LoopbackServer
) -> None:
    code, started = shell.start()
    assert code == 0, started
    assert started["session"]["engine"] == "codex"
    assert started["calls"] == len(server.requests)
    assert started["tokens"] == 1020 * len(server.requests)
    assert "kites" in Path(started["lesson"]).read_text()
    code, attempted = shell.run("attempt")
    assert (code, attempted["attempt"]["passed"]) == (3, False)
    assert attempted["review"]["pass_fail"] == "FAIL"
    code, hinted = shell.run("hint")
    assert (code, hinted["level"]) == (0, 1)
    assert processes_of(shell.home / "codex") == []


def test_no_request_holds_a_secret_the_solution_or_a_place_of_this_machine(
    shell: Shell, server: LoopbackServer
) -> None:
    for words in (("start", "python", "P101"), ("attempt",), ("hint",)):
        shell.run(*words)
    roles = {json.loads(request.prompt)["role"] for request in server.requests}
    assert roles >= {"scaffold", "solution", "lesson-expand", "reviewer", "coach"}
    hidden = [*bundled_solution("python", "P101"), SECRET, str(shell.home), shell.env["HOME"]]
    sent = "\n".join(
        text
        for request in server.requests
        for text in (*texts_in(request.body), *texts_in(json.loads(request.prompt)))
    )
    assert [line for line in hidden if line in sent] == []


def texts_in(value: Any) -> Iterator[str]:
    """Every string of a JSON value, as it reads."""
    if isinstance(value, dict):
        value = [*value, *value.values()]
    if isinstance(value, list):
        for item in value:
            yield from texts_in(item)
    elif isinstance(value, str):
        yield value


def hostile_path(reply: dict[str, Any]) -> dict[str, Any]:
    return {**reply, "file_path": "../../../.bashrc"}


def extra_key(reply: dict[str, Any]) -> dict[str, Any]:
    return {**reply, "note": "for you"}


def older_version(reply: dict[str, Any]) -> dict[str, Any]:
    return {**reply, "schema_version": "starter_section_v0"}


def terminal_escape(reply: dict[str, Any]) -> dict[str, Any]:
    return {**reply, "content": f"# \x1b]0;owned\x07\n{reply['content']}"}


@pytest.mark.sampled(4)
@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (b.api_error(401, "invalid_api_key", "no"), "AUTH_REQUIRED"),
        (b.api_error(500, "server_error", "no"), "ENGINE_UNAVAILABLE"),
        (b.cut, "ENGINE_UNAVAILABLE"),
        (b.refusal, "MALFORMED_REPLY"),
        (hostile_path, "POLICY_VIOLATION"),
        (terminal_escape, "POLICY_VIOLATION"),
        (extra_key, "SCHEMA_VALIDATION_FAILED"),
        (older_version, "SCHEMA_VALIDATION_FAILED"),
    ],
    ids=["401", "500", "cut", "refusal", "path", "escape", "extra", "version"],
)
def test_a_setup_that_fails_saves_nothing_and_the_next_one_works(
    bad: Any, reason: str, shell: Shell, model: Model
) -> None:
    if bad in (hostile_path, extra_key, older_version, terminal_escape):
        model.alter("starter-expand", bad)
    else:
        model.bad["starter-expand"] = bad
    code, failed = shell.start()
    assert (code, failed["error"]["reason"]) == (1, reason), failed
    assert failed["error"]["stage"] == "starter-expand"
    assert failed["error"]["hint"]
    assert shell.sessions() == []
    assert list((shell.home / "workspaces").glob("*")) == []
    model.bad.clear()
    assert shell.start()[0] == 0


def test_a_loop_that_never_says_it_is_complete_ends_at_its_cap(
    shell: Shell, model: Model, server: LoopbackServer
) -> None:
    first: dict[str, Any] = {}

    def endless(exchange: Exchange) -> None:
        if not first:
            first.update(json.loads(model.good(exchange.request)))
        number = len(server.requests)
        section = {**first, "section_id": f"lesson-{number}", "section_title": f"Part {number}"}
        b.answer(json.dumps({**section, "is_complete": False}))(exchange)

    model.bad["lesson-expand"] = endless
    shell.start()
    asked = [json.loads(request.prompt)["role"] for request in server.requests]
    assert 2 <= asked.count("lesson-expand") <= 12 + 1


def test_a_pass_on_a_failing_run_is_not_taken(shell: Shell, model: Model) -> None:
    model.alter("reviewer", lambda reply: {**reply, "pass_fail": "PASS", "score": 99})
    shell.start()
    code, attempted = shell.run("attempt")
    assert (code, attempted["attempt"]["passed"]) == (3, False)
    assert attempted["mastery"]["after"] == attempted["mastery"]["before"]
    assert (attempted["review"] or {}).get("pass_fail") != "PASS"


def test_a_hint_with_the_solution_in_it_is_not_shown(shell: Shell, model: Model) -> None:
    lines = bundled_solution("python", "P101")
    leak = "```python\n" + "\n".join(lines) + "\n```"

    def leaky(reply: dict[str, Any]) -> dict[str, Any]:
        return {**reply, "current_hint": {**reply["current_hint"], "text": leak}}

    model.alter("coach", leaky)
    shell.start()
    shell.run("attempt")
    code, hinted = shell.run("hint")
    assert code == 0, hinted
    assert hinted["text"]
    assert [line for line in lines if line.strip() in hinted["text"]] == []


def test_ctrl_c_during_a_call_ends_the_call_and_saves_nothing(
    shell: Shell, model: Model, server: LoopbackServer
) -> None:
    model.bad["scaffold"] = b.drip
    child = subprocess.Popen(
        [LEARN, "start", "python", "P101", "--json"],
        env=shell.env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    while not server.requests and child.poll() is None:
        time.sleep(0.01)
    child.send_signal(signal.SIGINT)
    _out, error = child.communicate()
    assert (child.returncode, b"CANCELLED" in error) == (130, True)
    assert processes_of(shell.home / "codex") == []
    assert shell.sessions() == []
