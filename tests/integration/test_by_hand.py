"""Sessions that writers made from the prompts alone, through the real codex CLI, played again.

Every file holds the accepted answers of one whole session, role by role: the setup, the review of the
untouched starter, three hints, an answer to a question, and the review of the solution. If a rule, a packet
or the proof changes so that answers of this kind are refused, it shows here. How they came about:
docs/engines.md.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.conftest import Learn

SESSION_S = 240.0
"""What a session may take on a busy machine: it proves its exercise, with a build for every variant."""
RECORDED = Path(__file__).resolve().parents[1] / "fixtures" / "by_hand"
STARTS = {
    "rust-R205-D1": ("rust", "R205", "--depth", "D1"),
    "rust-R310-D3": ("rust", "R310", "--depth", "D3"),
    "c-C201-D2": ("c", "C201", "--depth", "D2"),
    "c-C204-D1": ("c", "C204", "--depth", "D1"),
    "c-growing-list-D2": ("c", "a shopping list that grows in memory", "--depth", "D2"),
    "cpp-X301-D2": ("cpp", "X301", "--depth", "D2"),
    "go-G204-D2": ("go", "G204", "--depth", "D2"),
    "javascript-J301-D2": ("javascript", "J301", "--depth", "D2"),
    "python-P303-D3": ("python", "P303", "--depth", "D3"),
    "python-letter-wheel-D2": ("python", "secret messages with a letter wheel", "--depth", "D2"),
}


def answers(recording: Path, role: str) -> list[dict[str, Any]]:
    lines = [json.loads(line) for line in recording.read_text("utf-8").splitlines()]
    return [json.loads(line["text"]) for line in lines if line["role"] == role]


@pytest.mark.sampled(5)
@pytest.mark.parametrize("name", STARTS)
def test_a_recorded_session_is_accepted_again(name: str, tmp_path: Path) -> None:
    recording = RECORDED / f"{name}.jsonl"
    home = tmp_path / "home"
    home.mkdir()
    (home / "config.toml").write_text(
        f'engine = "replay"\n[engines.replay]\npath = "{recording}"\n'
    )
    learn = Learn(home, SESSION_S)
    start = f"/start {' '.join(STARTS[name])}"
    question = "/ask why does the first test fail?"
    said = learn.type(start, "/attempt", "/hint", "/hint", "/hint", question, as_json=True)
    started, attempted, *hints, answered = said.objects
    assert started["ok"], said
    assert started["proof"]["mutants"]["killed"] >= 8
    assert (attempted["attempt"]["passed"], attempted["review"]["pass_fail"]) == (False, "FAIL")
    assert [hint["level"] for hint in hints] == [1, 2, 3]
    assert answered["text"]
    solved(Path(started["workspace"]), answers(recording, "solution")[-1])
    rest = tmp_path / "rest.jsonl"
    rest.write_text(recording.read_text("utf-8").splitlines()[-1] + "\n", "utf-8")
    (home / "config.toml").write_text(f'engine = "replay"\n[engines.replay]\npath = "{rest}"\n')
    passed = learn("attempt", "--json")
    assert passed.code == 0, passed
    assert passed.object["review"]["pass_fail"] == "PASS"


def solved(workspace: Path, solution: dict[str, Any]) -> None:
    """The recorded reference in the place of the starter."""
    for item in solution["files"]:
        (workspace / "src" / item["file_path"]).write_text(item["content"], "utf-8")
