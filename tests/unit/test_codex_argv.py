"""The command line of a call: bounded, isolated, and without what a version refuses."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from runtime.engines.codex.argv import CallPaths, request_argv
from runtime.engines.codex.home import child_environment
from schemas.settings import CodexSettings

SETTINGS = CodexSettings(
    binary="", model="", effort="low", provider_base_url="", provider_env_key="", extra_args=()
)
OWN = replace(SETTINGS, provider_base_url="http://127.0.0.1:1/v1", provider_env_key="MY_KEY")
PATHS = CallPaths(Path("/w"), Path("/i.md"), Path("/s.json"), Path("/r.json"), Path("/c.json"))


def argv(settings: CodexSettings = SETTINGS, *refused: str) -> tuple[str, ...]:
    return request_argv("/bin/codex", settings, PATHS, 100.0, frozenset(refused))


def config(settings: CodexSettings = SETTINGS, *refused: str) -> dict[str, object]:
    """The -c values as the CLI reads them, by dotted key."""
    words = argv(settings, *refused)
    pairs = (words[i + 1] for i, word in enumerate(words) if word == "-c")
    split = (pair.partition("=") for pair in pairs)
    return {key: tomllib.loads(f"value = {value}")["value"] for key, _eq, value in split}


def test_the_prompt_comes_on_stdin_and_files_are_named() -> None:
    words = argv()
    assert words[:4] == ("/bin/codex", "exec", "-", "--json")
    assert words[words.index("-C") + 1] == "/w"
    assert words[words.index("--output-schema") + 1] == "/s.json"
    assert words[words.index("-o") + 1] == "/r.json"
    assert words[words.index("--sandbox") + 1] == "read-only"


def test_no_tool_and_no_endless_retry_is_left_on() -> None:
    words = argv()
    off = {words[i + 1] for i, word in enumerate(words) if word == "--disable"}
    assert off >= {"unbounded_connection_retries", "shell_tool", "view_image", "hooks", "plugins"}


def test_the_cli_tries_nothing_again_and_a_silent_stream_ends_before_the_deadline() -> None:
    read = config()
    assert read["model_providers.learn.request_max_retries"] == 0
    assert read["model_providers.learn.stream_max_retries"] == 0
    assert read["model_providers.learn.stream_idle_timeout_ms"] == 75_000


def test_a_call_has_a_budget_of_tokens() -> None:
    assert config()["features.rollout_budget.limit_tokens"] == 60_000


def test_the_users_login_is_used_unless_a_provider_is_named() -> None:
    assert config()["model_providers.learn.requires_openai_auth"] is True
    own = config(OWN)
    assert "model_providers.learn.requires_openai_auth" not in own
    assert own["model_providers.learn.base_url"] == OWN.provider_base_url
    assert own["model_providers.learn.env_key"] == "MY_KEY"


def test_the_model_is_left_to_the_cli_unless_one_is_named() -> None:
    assert "-m" not in argv()
    words = argv(replace(SETTINGS, model="some-model"))
    assert words[words.index("-m") + 1] == "some-model"


def test_further_arguments_come_last_so_that_they_win() -> None:
    assert argv(replace(SETTINGS, extra_args=("-c", "x=1")))[-2:] == ("-c", "x=1")


def test_refused_names_are_left_out_alone() -> None:
    words = argv(SETTINGS, "goals", "--ephemeral", "agents", "--color")
    assert not {"goals", "--ephemeral", "--color", "never"} & set(words)
    assert words.count("--disable") == argv().count("--disable") - 1
    assert "agents.enabled" not in config(SETTINGS, "agents")
    assert "analytics.enabled" in config(SETTINGS, "agents")


@given(st.text(st.characters(codec="utf-8")))
def test_any_text_reaches_the_cli_as_it_is(text: str) -> None:
    assert config(replace(SETTINGS, effort=text or "low"))["model_reasoning_effort"] == (
        text or "low"
    )


def test_a_child_sees_only_what_it_needs() -> None:
    ours = {
        "PATH": "/bin",
        "HOME": "/h",
        "CODEX_API_KEY": "a",
        "MY_KEY": "b",
        "OPENAI_API_KEY": "c",
        "AWS_SECRET_ACCESS_KEY": "d",
        "CODEX_HOME": "/h/.codex",
    }
    common = {"PATH": "/bin", "HOME": "/h", "CODEX_HOME": "/p"}
    assert child_environment(SETTINGS, Path("/p"), ours) == {**common, "CODEX_API_KEY": "a"}
    assert child_environment(OWN, Path("/p"), ours) == {**common, "MY_KEY": "b"}
