"""The installed `learn` with the real codex CLI: a model mends what the proof finds, or nothing is saved."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.integration.codex_cli import bundled_solution, needs_codex, processes_of
from tests.integration.test_codex_start import LEARN, Model, Shell
from tests.loopback import behaviours as b
from tests.loopback.behaviours import Exchange
from tests.loopback.server import LoopbackServer

pytestmark = needs_codex

Reply = dict[str, Any]
Play = Callable[[Reply, Reply], Reply]
"""Takes the good reply and the packet; returns what the model says instead."""

QUIET = "test_coats_stay_the_same_on_a_quiet_night"


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


def play(model: Model, role: str, said: Play) -> None:
    """Let `role` answer as `said` makes of the good reply and of what was asked."""

    def behave(exchange: Exchange) -> None:
        good, packet = model.good(exchange.request), json.loads(exchange.request.prompt)
        b.answer(json.dumps(said(json.loads(good), packet)))(exchange)

    model.bad[role] = behave


def packets(server: LoopbackServer, role: str) -> list[Reply]:
    found = [json.loads(request.prompt) for request in server.requests]
    return [packet for packet in found if packet["role"] == role]


def thin_then_more(good: Reply, packet: Reply) -> Reply:
    """Of the tests about coats first only one that no fault of theirs fails, then the others."""
    head, *cases = re.split(r"(?=^def test_)", good["content"], flags=re.MULTILINE)
    others = [case for case in cases if "coats_" in case and QUIET not in case]
    thin = head + "".join(case for case in cases if case not in others)
    return {**good, "content": "".join(others) if packet["repair_context"] else thin}


def wrong_then_right(good: Reply, packet: Reply) -> Reply:
    return good if packet["repair_context"] else always_wrong(good, packet)


def always_wrong(good: Reply, _packet: Reply) -> Reply:
    (file,) = good["files"]
    return {**good, "files": [{**file, "content": file["content"].replace("FESTIVAL", "FEAST")}]}


def test_thin_tests_are_mended_with_one_line_of_the_solution_and_accepted(
    shell: Shell, model: Model, server: LoopbackServer
) -> None:
    play(model, "test-expand", thin_then_more)
    shell.run("config", "stage.parallel", "1")
    done = subprocess.run(
        [LEARN, "start", "python", "P102"],
        env=shell.env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done
    marks = [line.split()[:2] for line in done.stdout.splitlines() if line.startswith("  ")]
    stages = [mark for mark in marks if mark[0] in ("tests", "check", "repair", "lesson")]
    assert [" ".join(mark) for mark in stages] == [
        "tests ✓",
        "check ✗",
        "repair 1/2",
        "tests ✓",
        "check ✓",
        "lesson ✓",
    ]
    first, second = packets(server, "test-expand")
    assert first["repair_context"] is None
    assert (second["repair_context"]["answer"], second["next_focus"]) == ("add", "")
    (finding,) = second["repair_context"]["findings"]
    assert finding["id"] == "mutants-survive"
    line = "    coats = coats + brought - fetched"
    assert any(f"\n-{line}\n+" in words for words in finding["evidence"])
    sent = json.dumps(second)
    shown = [text for text in bundled_solution("python", "P102") if json.dumps(text)[1:-1] in sent]
    assert shown == [line]
    (session,) = shell.sessions()
    (tests,) = Path(session["workspace"]).glob("tests/test_*.py")
    assert tests.read_text().count("def test_coats_") == 4
    code, told = shell.run("show")
    mutants = told["proof"]["mutants"]
    assert (code, mutants["made"] - mutants["killed"], mutants["survivors"]) == (0, 0, None)


def test_a_solution_that_stays_wrong_is_refused_and_the_next_one_is_mended(
    shell: Shell, model: Model, server: LoopbackServer
) -> None:
    play(model, "solution", always_wrong)
    shell.run("config", "stage.max_repairs", "1")
    shell.run("config", "stage.parallel", "1")
    code, failed = shell.start()
    error = failed["error"]
    assert (code, error["reason"], error["stage"]) == (1, "PROOF_FAILED", "proof"), failed
    assert error["hint"]
    assert {item["id"] for item in error["details"]["findings"]} == {"solution-fails-test"}
    assert error["details"]["repairs"] == 1
    asked = [json.loads(request.prompt)["role"] for request in server.requests]
    assert (asked.count("solution"), asked.count("lesson-expand")) == (2, 0)
    assert shell.sessions() == []
    assert list((shell.home / "workspaces").glob("*")) == []
    assert processes_of(shell.home / "codex") == []
    code, usage = shell.run("usage")
    assert (code, usage["total"]["calls"]) == (0, len(server.requests))

    play(model, "solution", wrong_then_right)
    code, started = shell.run("start", "python", "P101", "--anew")
    assert code == 0, started
    assert started["calls"] == len(server.requests) - len(asked)
    *_, first, second = packets(server, "solution")
    assert first["repair_context"] is None
    failing = [case["name"] for case in second["evidence_context"]["failing_tests"]]
    assert "test_title_is_one_whole_line" in failing
    assert "KITE FEAST" in second["repair_context"]["files"][0]["content"]
