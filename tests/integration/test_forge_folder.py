"""What a forge keeps on the disk, and that it goes on from there and pays nothing twice."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from runtime.course.forge_folder import ForgeFolder
from runtime.course.lines import JsonLines
from schemas.errors import Reason, StateError
from tests.course.kills import files_of, plan_text
from tests.course.quick import run
from tests.loopback import behaviours as b
from tests.loopback.server import LoopbackServer
from tests.loopback.tale_player import CALLS_OF_ONE, TalePlayer


@pytest.fixture
def server() -> Iterator[LoopbackServer]:
    with LoopbackServer(TalePlayer()) as playing:
        yield playing


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.toml"
    path.write_text(plan_text(nodes=1, variants=3), encoding="utf-8")
    return path


def test_a_line_that_was_cut_off_is_none_and_is_taken_away(tmp_path: Path) -> None:
    path = tmp_path / "x" / "lines.jsonl"
    lines = JsonLines(path)
    lines.add({"a": 1})
    lines.close()
    with path.open("ab") as file:
        file.write(b'{"a": 2, "b"')
    assert JsonLines(path).lines() == ({"a": 1},)
    JsonLines(path).add({"a": "ü\ud800"})
    assert JsonLines(path).lines() == ({"a": 1}, {"a": "ü\ud800"})


def test_a_damaged_line_is_told_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "lines.jsonl"
    path.write_bytes(b'{"a": 1}\nnonsense\n{"a": 2}\n')
    with pytest.raises(StateError, match="line 2") as caught:
        JsonLines(path).lines()
    assert caught.value.reason == Reason.STORE_DAMAGED


def test_two_commands_do_not_work_on_one_folder(tmp_path: Path) -> None:
    with (
        ForgeFolder(tmp_path).held(),
        pytest.raises(StateError, match="Another learn"),
        ForgeFolder(tmp_path).held(),
    ):
        pass


def test_what_is_done_is_not_paid_for_again(
    tmp_path: Path, plan: Path, server: LoopbackServer
) -> None:
    out = tmp_path / "out"
    made = run(plan, out, server.url, "")
    assert [entry.verdict for entry in made.entries] == ["accepted"] * 3
    assert made.spent.calls == len(server.requests) == 3 * CALLS_OF_ONE
    assert not list((out / "drafts").iterdir())
    assert not list((out / "finished").iterdir())
    before = files_of(out / "bank")
    again = run(plan, out, server.url, "")
    assert again.entries == made.entries
    assert len(server.requests) == 3 * CALLS_OF_ONE
    assert files_of(out / "bank") == before


def test_a_forge_that_lost_its_last_steps_takes_them_again_without_a_call(
    tmp_path: Path, plan: Path, server: LoopbackServer
) -> None:
    """As after a kill between the folder and its line: the exercise is finished, the line is not there."""
    out = tmp_path / "out"
    made = run(plan, out, server.url, "")
    whole = (out / "ledger.jsonl").read_bytes().splitlines(keepends=True)
    (out / "ledger.jsonl").write_bytes(b"".join(whole[:-1]) + whole[-1][:20])
    draft = out / "bank" / "python" / ".new-P101-x-1234"
    draft.mkdir()
    # Without its draft the last task is asked for again; every other one is left alone.
    again = run(plan, out, server.url, "")
    assert [entry.digest for entry in again.entries] == [entry.digest for entry in made.entries]
    assert len(server.requests) == 4 * CALLS_OF_ONE
    assert not draft.exists()


def test_a_task_goes_on_after_the_replies_that_it_has(
    tmp_path: Path, plan: Path, server: LoopbackServer
) -> None:
    plan.write_text(plan_text(1, 1).replace("calls = 100000", "calls = 4"), encoding="utf-8")
    halted = run(plan, tmp_path / "out", server.url, "")
    (entry,) = halted.entries
    assert (entry.verdict, entry.reason, halted.open) == ("postponed", "CANCELLED", 1)
    assert halted.halted == "all 4 calls of the plan are spent"
    assert len(server.requests) == 4
    plan.write_text(plan_text(1, 1), encoding="utf-8")
    done = run(plan, tmp_path / "out", server.url, "")
    assert done.open == 0
    assert len(server.requests) == CALLS_OF_ONE == done.spent.calls


def test_a_near_duplicate_is_refused_with_its_reason(
    tmp_path: Path, plan: Path, server: LoopbackServer
) -> None:
    text = plan_text(1, 2)
    begin = text.index("stories")
    end = text.index("\n", begin)
    plan.write_text(text[:begin] + 'stories = ["tale 1", "tale 9"]' + text[end:], encoding="utf-8")
    made = run(plan, tmp_path / "out", server.url, "")
    first, second = made.entries
    assert (first.verdict, second.verdict) == ("accepted", "refused")
    assert (second.reason, second.like) == ("NEAR_DUPLICATE", first.task)
    assert run(plan, tmp_path / "out", server.url, "").entries == made.entries
    assert len(server.requests) == 2 * CALLS_OF_ONE


def test_what_the_service_refuses_comes_to_nothing_until_too_much_did(
    tmp_path: Path, plan: Path
) -> None:
    text = plan_text(4, 3).replace("failures_in_a_row = 0", "failures_in_a_row = 2")
    plan.write_text(text, encoding="utf-8")
    with LoopbackServer([b.api_error(401, "invalid_api_key", "no such key")]) as server:
        made = run(plan, tmp_path / "out", server.url, "")
        asked = len(server.requests)
    assert made.halted == "2 tasks in a row came to nothing"
    assert [entry.reason for entry in made.entries] == ["AUTH_REQUIRED"]
    assert made.open == 12
    assert asked == 2


def test_a_rate_limit_costs_no_call_of_the_plan(tmp_path: Path, plan: Path) -> None:
    plan.write_text(plan_text(1, 1), encoding="utf-8")
    player = TalePlayer()

    def script(request: b.Request) -> b.Behaviour:
        if request.number == 2:
            return b.api_error(429, "rate_limit_exceeded", "too fast", {"retry-after": "1"})
        return player(request)

    with LoopbackServer(script) as server:
        made = run(plan, tmp_path / "out", server.url, "")
        assert len(server.requests) == CALLS_OF_ONE + 1
    assert made.open == 0
    assert made.spent.calls == CALLS_OF_ONE


def test_no_secret_stands_in_anything_that_a_forge_writes(
    tmp_path: Path, plan: Path, server: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = "sk-forge-0123456789abcdef"
    monkeypatch.setenv("FORGE_KEY", secret)
    run(plan, tmp_path / "out", server.url, "", key_env="FORGE_KEY")
    assert server.requests[0].headers["authorization"] == f"Bearer {secret}"
    written = b"".join(files_of(tmp_path / "out").values())
    assert secret.encode() not in written
    assert json.loads((tmp_path / "out" / "ledger.jsonl").read_text().splitlines()[0])["task"]
