"""A topic that is in no track, with the real codex CLI: a node is written, proved, kept and found again."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from runtime.home.bank_folders import packaged_curriculum
from shell.base.app import App
from shell.bootstrap import Backstage
from shell.terminal.completion_index import make_index
from tests.integration.codex_cli import needs_codex, processes_of
from tests.integration.test_codex_start import Shell
from tests.loopback import behaviours as b
from tests.loopback.bank_player import bank_replies
from tests.loopback.server import LoopbackServer
from tests.loopback.topic_node import NODE_ID, STAND_IN, TOPIC, topic_node

pytestmark = needs_codex


class Model:
    """Answers `topic` with `nodes` in their order, the last one for ever, and the rest well."""

    def __init__(self) -> None:
        self.nodes = [topic_node()]
        self._good = bank_replies({NODE_ID: STAND_IN})

    def __call__(self, request: b.Request) -> b.Behaviour:
        if json.loads(request.prompt)["role"] != "topic":
            return b.answer(self._good(request))
        return b.answer(self.nodes.pop(0) if len(self.nodes) > 1 else self.nodes[0])


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


def roles(server: LoopbackServer) -> list[str]:
    return [json.loads(request.prompt)["role"] for request in server.requests]


def test_a_topic_in_no_track_becomes_a_node_that_every_command_knows(
    shell: Shell, model: Model, server: LoopbackServer
) -> None:
    """The first answer names a prerequisite that is not there, and is asked for again."""
    model.nodes = [topic_node(prerequisites=["P777"]), topic_node()]
    code, begun = shell.run("start", "python", TOPIC)
    assert code == 0, begun
    assert (begun["session"]["node"], begun["session"]["depth"]) == (NODE_ID, "D1")
    assert "P777" in server.requests[1].prompt
    asked = json.loads(server.requests[0].prompt)
    assert asked["curriculum_context"]["topic"] == TOPIC
    assert len(asked["graph_context"]) > 30
    assert server.requests[0].schema["properties"]["verdict"]
    assert len(server.requests[0].prompt) < 24_000

    solution = min((packaged_curriculum() / "bank" / "python").glob(f"{STAND_IN}-*/solution"))
    shutil.copytree(solution, Path(begun["workspace"]) / "src", dirs_exist_ok=True)
    code, attempted = shell.run("attempt")
    assert (code, attempted["mastery"]["node"], attempted["mastery"]["after"]) == (0, NODE_ID, 1)

    (mapped,) = (item for item in shell.run("map", "python")[1]["nodes"] if item["id"] == NODE_ID)
    assert mapped["status"] != "new"
    code, why = shell.run("why", NODE_ID)
    assert (code, bool(why["changes"])) == (0, True)
    assert shell.run("rebuild")[1]["agreed"]
    assert [item["topic"] for item in shell.run("topics")[1]["topics"]] == [TOPIC]

    index = make_index(App(Backstage(shell.home)))
    assert NODE_ID in [entry.text for entry in index.nodes if entry.language == "python"]
    assert TOPIC in [entry.text for entry in index.topics]
    assert shell.run("start", "python", "Morse  lanterns of the HARBOUR")[0] == 0
    assert roles(server).count("topic") == 2
    assert processes_of(shell.home / "codex") == []


def test_a_node_that_stays_wrong_ends_with_its_reason_and_nothing_is_kept(
    shell: Shell, model: Model, server: LoopbackServer
) -> None:
    model.nodes = [topic_node(tags=["c.mem.leak"])]
    code, failed = shell.run("start", "python", TOPIC)
    assert (code, failed["error"]["reason"]) == (1, "POLICY_VIOLATION"), failed
    assert (failed["error"]["stage"], roles(server)) == ("topic", ["topic", "topic"])
    assert failed["error"]["hint"]
    assert shell.sessions() == []
    assert shell.run("topics")[1]["topics"] == []
    assert shell.run("start", NODE_ID)[0] == 2
    (call,) = shell.run("audit", "--failed")[1]["calls"]
    assert (call["role"], call["rules"]) == ("topic", ["node-tags", "node-tags"])


def test_a_topic_that_the_engine_refuses_is_told_why(shell: Shell, model: Model) -> None:
    words = "Lifetimes belong to Rust: try /start rust lifetimes."
    model.nodes = [topic_node(verdict="refused", reason=words)]
    code, failed = shell.run("start", "python", TOPIC)
    assert (code, failed["error"]["reason"]) == (2, "NO_TOPIC_MATCH")
    assert words in failed["error"]["message"]
    assert shell.run("topics")[1]["topics"] == []
