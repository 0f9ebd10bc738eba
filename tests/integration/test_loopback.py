"""The by-hand mode of the loopback server: requests out as files, answers in as files."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.integration.codex_cli import ROOT, engine_for, needs_codex, scaffold_call
from tests.loopback.by_hand import ByHand
from tests.loopback.server import LoopbackServer

pytestmark = needs_codex


def test_a_writer_who_sees_only_the_files_plays_the_model(tmp_path: Path) -> None:
    folder = tmp_path / "by-hand"
    call = scaffold_call()
    (tmp_path / "by-hand").mkdir()
    (folder / "001-answer.json").write_text('{"written": "before it was asked for"}')
    with LoopbackServer(ByHand(folder)) as server:
        reply = engine_for(server.url, tmp_path).reply(call)
    assert reply.text == '{"written": "before it was asked for"}'
    prompt = (folder / "001-prompt.md").read_text()
    assert call.instruction in prompt
    assert '"Größen und Namen 🦀"' in prompt
    assert '"scaffold_id"' in prompt
    assert json.loads((folder / "001-request.json").read_text()) == server.requests[0].body


def test_a_folder_in_use_is_gone_on_with(tmp_path: Path) -> None:
    folder = tmp_path / "by-hand"
    folder.mkdir()
    (folder / "007-request.json").write_text("{}")
    (folder / "008-answer.json").write_text("prose, and no JSON at all")
    with LoopbackServer(ByHand(folder)) as server:
        assert engine_for(server.url, tmp_path).reply(scaffold_call()).text.startswith("prose")


def test_it_starts_from_a_terminal_and_says_how_to_point_learn_at_it(tmp_path: Path) -> None:
    argv = [sys.executable, "-m", "tests.loopback", "--by-hand", str(tmp_path / "d")]
    child = subprocess.Popen(argv, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    try:
        url = child.stdout.readline().split()[-1]
        (tmp_path / "d").mkdir(exist_ok=True)
        (tmp_path / "d" / "001-answer.json").write_text("{}")
        assert engine_for(url, tmp_path).reply(scaffold_call()).text == "{}"
    finally:
        child.terminate()
        child.communicate()
