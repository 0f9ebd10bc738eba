"""Finding the CLI and asking what it can do: once, without the network, whatever its version."""

from __future__ import annotations

import base64
import json
import os
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from runtime.engines.codex.binary import find_binary
from runtime.engines.codex.probe import CodexProber
from schemas.errors import EngineError, Reason
from tests.integration.codex_cli import (
    CODEX,
    codex_settings,
    engine_for,
    environment,
    needs_codex,
    scaffold_call,
)
from tests.loopback import behaviours as b
from tests.loopback.server import LoopbackServer


def counting(tmp_path: Path, *refusals: tuple[str, str]) -> Path:
    """A codex that keeps its command lines in `runs`, and knows less: word → what it says to it."""
    cases = "\n".join(
        f"case \" $* \" in *'{word}'*) printf '%s\\n' '{said}' >&2; exit 1;; esac"
        for word, said in refusals
    )
    script = tmp_path / "bin" / "codex"
    script.parent.mkdir(exist_ok=True)
    script.write_text(f'#!/bin/sh\necho "$*" >> {tmp_path}/runs\n{cases}\nexec {CODEX} "$@"\n')
    script.chmod(0o755)
    return script


def runs(tmp_path: Path) -> int:
    kept = tmp_path / "runs"
    return len(kept.read_text().splitlines()) if kept.exists() else 0


@needs_codex
def test_what_was_found_is_remembered_by_the_next_process(tmp_path: Path) -> None:
    settings = codex_settings("", binary=str(counting(tmp_path)))
    env = environment(tmp_path, CODEX_API_KEY="sk-any")
    first = CodexProber(tmp_path / "home", env).probe(settings)
    asked = runs(tmp_path)
    assert asked > 0
    assert CodexProber(tmp_path / "home", env).probe(settings) == first
    assert runs(tmp_path) == asked
    assert first.usable
    assert first.refused == ()


@needs_codex
def test_a_program_that_changed_is_asked_again(tmp_path: Path) -> None:
    settings = codex_settings("", binary=str(counting(tmp_path)))
    prober = CodexProber(tmp_path / "home", environment(tmp_path))
    prober.probe(settings)
    asked = runs(tmp_path)
    counting(tmp_path, ("goals", "Error: Unknown feature flag: goals"))
    assert prober.probe(settings).refused == ("goals",)
    assert runs(tmp_path) > asked


@needs_codex
def test_names_that_a_version_does_not_know_are_left_out(tmp_path: Path) -> None:
    old = counting(
        tmp_path,
        ("--disable goals", "Error: Unknown feature flag: goals"),
        ("agents.enabled", "Error loading config.toml: unknown configuration field `agents`"),
        ("--ignore-rules", "error: unexpected argument '\\''--ignore-rules'\\'' found"),
        ("debug models", "error: unrecognized subcommand"),
        (
            "rollout_budget",
            "Error loading config.toml: data did not match any variant\nin `features.rollout_budget`",
        ),
    )
    with LoopbackServer([b.answer("{}")]) as server:
        settings = codex_settings(server.url, binary=str(old))
        engine = engine_for(server.url, tmp_path, settings=settings)
        assert engine.reply(scaffold_call()).text == "{}"
    found = CodexProber(tmp_path / "home", environment(tmp_path)).probe(settings)
    assert set(found.refused) == {"goals", "agents", "--ignore-rules", "features.rollout_budget"}


@needs_codex
def test_a_version_without_what_a_call_needs_says_so(tmp_path: Path) -> None:
    old = counting(
        tmp_path, ("--output-schema", "error: unexpected argument '\\''--output-schema'\\'' found")
    )
    with LoopbackServer([b.answer("{}")]) as server, pytest.raises(EngineError) as caught:
        settings = codex_settings(server.url, binary=str(old))
        engine_for(server.url, tmp_path, settings=settings).reply(scaffold_call())
    assert (caught.value.reason, caught.value.final) == (Reason.ENGINE_UNAVAILABLE, True)
    assert "--output-schema" in caught.value.message
    assert server.requests == []


@needs_codex
def test_a_damaged_memory_is_no_harm(tmp_path: Path) -> None:
    cache = tmp_path / "home" / "cache" / "codex-probe.json"
    settings = codex_settings("", binary=str(CODEX))
    env = environment(tmp_path, CODEX_API_KEY="sk-any")
    for text in ("", "[1]", '{"program": 3}', '{"program": {"stamp": 1}}', "\x00"):
        cache.parent.mkdir(parents=True, exist_ok=True)
        cache.write_text(text)
        assert CodexProber(tmp_path / "home", env).probe(settings).usable


@needs_codex
def test_a_login_that_goes_away_is_seen(tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    login = own / "auth.json"
    login.write_text(json.dumps({"auth_mode": "apikey", "OPENAI_API_KEY": "sk-any"}))
    settings = codex_settings("", binary=str(CODEX))
    prober = CodexProber(tmp_path / "home", environment(tmp_path, CODEX_HOME=str(own)))
    assert prober.probe(settings).usable
    login.unlink()
    assert prober.probe(settings).note == "codex not logged in"


def test_a_machine_without_codex_is_told_in_a_few_words(tmp_path: Path) -> None:
    env = {"PATH": str(tmp_path), "HOME": str(tmp_path)}
    found = CodexProber(tmp_path / "home", env).probe(codex_settings("", binary="codex-nowhere"))
    assert (found.usable, found.note) == (False, "codex not found")
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize(
    "place",
    [
        "@openai/codex-linux-x64/vendor/{machine}-any/bin/codex",
        "@openai/codex/node_modules/@openai/codex-any/vendor/{machine}-any/bin/codex",
        "@openai/codex/vendor/{machine}-any/codex/codex",
    ],
)
def test_the_native_program_behind_npms_script_is_found(place: str, tmp_path: Path) -> None:
    modules = tmp_path / "node_modules"
    script = modules / "@openai" / "codex" / "bin" / "codex.js"
    native = modules / place.format(machine=os.uname().machine)
    other = modules / place.format(machine="another")
    for path in (script, native, other):
        path.parent.mkdir(parents=True)
        path.write_text("")
        path.chmod(0o755)
    (modules / ".bin").mkdir()
    (modules / ".bin" / "codex").symlink_to(script)
    settings = codex_settings("", binary=str(modules / ".bin" / "codex"))
    assert find_binary(settings, {}) == native
    native.unlink()
    assert find_binary(settings, {}) == script


@contextmanager
def recording_proxy() -> Iterator[tuple[str, list[str]]]:
    """A proxy that notes which hosts it is asked for, and connects to none."""
    hosts: list[str] = []
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            while True:
                try:
                    asking, _address = listening.accept()
                except OSError:
                    return
                with asking:
                    words = asking.recv(4000).split()
                    hosts.append(words[1].decode() if len(words) > 1 else "")

        threading.Thread(target=serve, daemon=True).start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}", hosts
        listening.shutdown(socket.SHUT_RDWR)


def chatgpt_login(folder: Path) -> None:
    """A login as the CLI keeps it after `codex login`, with tokens that no server would take."""

    def part(fields: dict[str, object]) -> str:
        return base64.urlsafe_b64encode(json.dumps(fields).encode()).rstrip(b"=").decode()

    plan = {"chatgpt_plan_type": "plus", "chatgpt_account_id": "account-1"}
    claims = {"exp": int(time.time()) + 86_400, "https://api.openai.com/auth": plan}
    token = f"{part({'alg': 'none'})}.{part(claims)}.none"
    tokens = {"id_token": token, "access_token": token, "refresh_token": "r"}
    folder.mkdir()
    (folder / "auth.json").write_text(
        json.dumps(
            {
                "auth_mode": "chatgpt",
                "OPENAI_API_KEY": None,
                "tokens": {**tokens, "account_id": "account-1"},
                "last_refresh": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
            }
        )
    )


@needs_codex
def test_a_probe_asks_nobody_and_a_call_only_the_service_of_the_login(tmp_path: Path) -> None:
    chatgpt_login(tmp_path / "own")
    with recording_proxy() as (proxy, hosts):
        proxies = {"HTTPS_PROXY": proxy, "HTTP_PROXY": proxy, "ALL_PROXY": proxy}
        env = environment(tmp_path, CODEX_HOME=str(tmp_path / "own"), **proxies)
        settings = codex_settings("", key="")
        assert CodexProber(tmp_path / "home", env).probe(settings).usable
        assert hosts == []
        with pytest.raises(EngineError) as caught:
            engine_for("", tmp_path, env=env, settings=settings).reply(scaffold_call())
    assert caught.value.reason is Reason.ENGINE_UNAVAILABLE
    assert set(hosts) == {"chatgpt.com:443"}


@needs_codex
def test_a_chatgpt_login_is_sent_with_its_account(tmp_path: Path) -> None:
    chatgpt_login(tmp_path / "own")
    env = environment(tmp_path, CODEX_HOME=str(tmp_path / "own"))
    with LoopbackServer([b.answer("{}")]) as server:
        there = ("-c", f'model_providers.learn.base_url="{server.url}"')
        settings = codex_settings("", key="", extra=there)
        engine_for("", tmp_path, env=env, settings=settings).reply(scaffold_call())
    headers = server.requests[0].headers
    assert headers["authorization"].startswith("Bearer eyJ")
    assert headers["chatgpt-account-id"] == "account-1"
