"""The command engine with small programs of our own: what they are given, and how they may end."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from orchestration.stages.unwrapping import unwrapped
from runtime.engines.programs.command import CommandEngine
from schemas.errors import EngineError, Reason
from schemas.exchange.calls import EngineReply
from schemas.settings import CommandSettings
from tests.integration.codex_cli import scaffold_call

ECHO = """\
import json, os, sys
print(json.dumps({"argv": sys.argv[1:], "stdin": sys.stdin.read(), "env": dict(os.environ),
                  "cwd": os.getcwd(), "files": os.listdir()}))
"""


def ask(
    tmp_path: Path,
    program: str,
    *arguments: str,
    reply_key: str = "",
    env: dict[str, str] | None = None,
    deadline_s: float = 60.0,
) -> EngineReply:
    """The reply of a Python program to the first call of a /start."""
    script = tmp_path / "program.py"
    script.write_text(program)
    settings = CommandSettings((sys.executable, str(script), *arguments), reply_key, env or {})
    ours = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "MY_KEY": "abcdef", "OTHER": "x"}
    return CommandEngine(settings, deadline_s, ours).reply(scaffold_call())


def refused(tmp_path: Path, program: str, **options: Any) -> EngineError:
    with pytest.raises(EngineError) as caught:
        ask(tmp_path, program, **options)
    assert caught.value.hint
    return caught.value


def printing(value: object, status: int = 0) -> str:
    return f"import sys\nsys.stdin.read()\nprint({json.dumps(value)!r})\nsys.exit({status})\n"


def test_placeholders_are_filled_and_the_packet_comes_on_stdin(tmp_path: Path) -> None:
    call = scaffold_call()
    reply = ask(tmp_path, ECHO, "--file={schema}", "{schema_json}", "{instruction}", "{other}")
    seen = json.loads(reply.text)
    assert seen["argv"][0] == f"--file={call.schema}"
    named = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    assert named | json.loads(seen["argv"][1]) == json.loads(call.schema.read_text())
    assert seen["argv"][2:] == [call.instruction, "{other}"]
    assert seen["stdin"] == call.packet.model_dump_json()


def test_what_has_no_placeholder_stands_in_the_prompt(tmp_path: Path) -> None:
    call = scaffold_call()
    prompt = json.loads(ask(tmp_path, ECHO).text)["stdin"]
    assert prompt.startswith(call.instruction)
    assert call.schema.read_text() in prompt
    assert prompt.endswith(call.packet.model_dump_json())


def test_the_program_sees_an_empty_folder_and_named_variables_only(tmp_path: Path) -> None:
    seen = json.loads(ask(tmp_path, ECHO, env={"KEY": "$MY_KEY", "PLAIN": "1"}).text)
    assert seen["files"] == []
    assert not Path(seen["cwd"]).exists()
    assert (seen["env"]["KEY"], seen["env"]["PLAIN"]) == ("abcdef", "1")
    assert not {"MY_KEY", "OTHER"} & set(seen["env"])


def test_the_reply_is_found_under_a_dotted_key_with_its_tokens(tmp_path: Path) -> None:
    printed = {
        "is_error": False,
        "out": {"structured": {"a": "ü"}},
        "usage": {"input_tokens": 3, "cache_read_input_tokens": 40, "output_tokens": 5},
    }
    reply = ask(tmp_path, printing(printed), reply_key="out.structured")
    assert json.loads(reply.text) == {"a": "ü"}
    assert (reply.input_tokens, reply.output_tokens, reply.cached_tokens) == (43, 5, 40)


@pytest.mark.parametrize(
    ("printed", "status", "reason", "final"),
    [
        ({"type": "result", "is_error": False}, 0, Reason.MALFORMED_REPLY, False),
        ([1], 0, Reason.MALFORMED_REPLY, False),
        (
            {"is_error": True, "api_error_status": 401, "result": "Invalid API key abcdef"},
            1,
            Reason.AUTH_REQUIRED,
            True,
        ),
        (
            {"is_error": True, "result": "Not logged in · Please run /login"},
            1,
            Reason.AUTH_REQUIRED,
            True,
        ),
        ({"is_error": True, "api_error_status": 429}, 1, Reason.RATE_LIMITED, False),
        (
            {"is_error": True, "result": "Credit balance is too low"},
            1,
            Reason.RATE_LIMITED,
            True,
        ),
        (
            {"is_error": True, "api_error_status": 500, "result": "API Error: 500"},
            1,
            Reason.ENGINE_UNAVAILABLE,
            False,
        ),
        ({"is_error": True, "result": "Request timed out"}, 1, Reason.ENGINE_TIMEOUT, False),
        (
            {"subtype": "error_max_structured_output_retries", "is_error": True},
            1,
            Reason.EXECUTION_FAILED,
            False,
        ),
    ],
)
def test_what_the_program_says_decides_the_reason(
    printed: object, status: int, reason: Reason, final: bool, tmp_path: Path
) -> None:
    error = refused(
        tmp_path, printing(printed, status), reply_key="structured_output", env={"K": "$MY_KEY"}
    )
    assert (error.reason, error.final) == (reason, final), error.message
    assert "abcdef" not in error.message


def test_a_program_that_fails_is_told_in_its_own_words(tmp_path: Path) -> None:
    error = refused(tmp_path, "import sys; sys.exit('no such option')")
    assert error.reason is Reason.EXECUTION_FAILED
    assert "no such option" in error.message


def test_a_program_that_never_answers_is_ended_at_the_deadline(tmp_path: Path) -> None:
    error = refused(tmp_path, "import time; time.sleep(600)", deadline_s=1.0)
    assert error.reason is Reason.ENGINE_TIMEOUT


def test_a_program_that_never_stops_printing_is_ended(tmp_path: Path) -> None:
    error = refused(tmp_path, "while True: print('x' * 10_000)")
    assert error.reason is Reason.MALFORMED_REPLY


def test_a_variable_that_is_not_set_is_told_by_its_name(tmp_path: Path) -> None:
    error = refused(tmp_path, ECHO, env={"KEY": "$NOT_THERE"})
    assert (error.reason, error.final) == (Reason.AUTH_REQUIRED, True)
    assert "NOT_THERE" in error.message


@pytest.mark.parametrize("argv", [(), ("/nowhere/program",)])
def test_a_program_that_is_not_there_is_told(argv: tuple[str, ...]) -> None:
    engine = CommandEngine(CommandSettings(argv, "", {}), 5.0, {})
    with pytest.raises(EngineError) as caught:
        engine.reply(scaffold_call())
    assert (caught.value.reason, caught.value.final) == (Reason.ENGINE_UNAVAILABLE, True)
    assert "docs/engines.md" in caught.value.hint


def test_what_an_agent_prints_around_its_answer_is_taken_off(tmp_path: Path) -> None:
    """As clients print that know no schema: a word before, a fence, a word after."""
    said = 'Sure, here it is:\n```json\n{"a": "ü"}\n```\nAnything else?'
    reply = ask(tmp_path, f"import sys\nsys.stdin.read()\nprint({said!r})\n")
    assert unwrapped(reply.text) == ('{"a": "ü"}', "a code fence")
