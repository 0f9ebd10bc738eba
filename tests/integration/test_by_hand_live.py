"""One whole session in each language, answered as writers answered it, through both live engines."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest

from tests.e2e.conftest import Learn
from tests.integration.codex_cli import CODEX, needs_codex
from tests.integration.test_by_hand import RECORDED, SESSION_S, STARTS, answers, solved
from tests.loopback.prefixes import shared_characters
from tests.loopback.recorded import Recorded
from tests.loopback.server import LoopbackServer

KEY = {"LOOPBACK_KEY": "sk-loopback-0123456789"}
SESSIONS = (
    "rust-R205-D1",
    "c-C204-D1",
    "cpp-X301-D2",
    "go-G204-D2",
    "javascript-J301-D2",
    "python-P303-D3",
)
ENGINES = {
    "api": 'base_url = "{url}"\nmodel = "recorded"\n',
    "codex": 'binary = "{codex}"\nprovider_base_url = "{url}"\nprovider_env_key = "LOOPBACK_KEY"\n',
}


@pytest.mark.sampled(6)
@pytest.mark.parametrize("engine", ["api", pytest.param("codex", marks=needs_codex)])
@pytest.mark.parametrize("name", SESSIONS)
def test_a_whole_session_through_a_live_engine(name: str, engine: str, tmp_path: Path) -> None:
    recording = RECORDED / f"{name}.jsonl"
    home = tmp_path / "home"
    home.mkdir()
    with LoopbackServer(Recorded(recording)) as server:
        table = ENGINES[engine].format(url=server.url, codex=CODEX)
        (home / "config.toml").write_text(
            f'engine = "{engine}"\nallow_unsandboxed = true\n[engines.{engine}]\n{table}'
        )
        learn = Learn(home, SESSION_S)
        lines = (
            f"/start {' '.join(STARTS[name])}",
            *("/attempt", "/hint", "/hint", "/hint"),
            "/ask why does the first test fail?",
        )
        said = learn("--json", stdin="\n".join(lines).encode(), env=KEY)
        started, attempted, *hints, answered = said.objects
        assert started["ok"], said
        assert started["proof"]["mutants"]["killed"] >= 8
        assert attempted["review"]["pass_fail"] == "FAIL"
        assert ([hint["level"] for hint in hints], bool(answered["text"])) == ([1, 2, 3], True)
        solved(Path(started["workspace"]), answers(recording, "solution")[-1])
        passed = learn("attempt", "--json", env=KEY)
        assert passed.object["review"]["pass_fail"] == "PASS", passed
        used = learn("usage", "--json").object["total"]
    assert used["cached_tokens"] == 600 * used["calls"]
    prompts = [request.prompt for request in server.requests]
    lessons = [text for text in prompts if json.loads(text)["role"] == "lesson-expand"]
    shared = sum(shared_characters(*pair) for pair in pairwise(lessons))
    assert shared >= 0.7 * sum(map(len, lessons[1:]))
