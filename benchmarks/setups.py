"""Measures a live /start through the real codex CLI: our cost beside a call, and what a long setup sends."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

from orchestration.making.setup import Setup
from orchestration.making.setup_stages import ask_scaffold
from orchestration.stages.tally import Tally
from runtime.engines.codex.argv import CallPaths, request_argv
from runtime.engines.codex.home import child_environment, prepare
from shell.base.app import App
from shell.bootstrap import Backstage
from shell.commands.turns import take_turn
from shell.output.screen import Screen
from tests.loopback.prefixes import shared_characters
from tests.loopback.server import LoopbackServer

from .long_model import LongModel
from .measure import Row, interleaved, milliseconds, paired_ratio, timed

ROUNDS = 25
EARLY, LATE = 3, 18
LOOPS = ("starter-expand", "test-expand", "lesson-expand")
KEY = "LOOPBACK_KEY"


def rows(scratch: Path) -> Iterator[Row]:
    """How long a D3 setup takes when every loop runs into its cap, our overhead, and what it sends."""
    yield _wall(scratch)
    binary = os.environ.get("LEARN_TEST_CODEX") or shutil.which("codex") or ""
    if not binary:
        yield Row("engine call", "", "", None, "≤ 1.05", "the codex CLI is not installed")
        return
    os.environ[KEY] = "sk-benchmark"
    model = LongModel()
    with LoopbackServer(model) as server:
        yield _overhead(_backstage(scratch / "calls", binary, server.url), scratch)
    model = LongModel()
    with LoopbackServer(model) as server:
        _start(_backstage(scratch / "setup", binary, server.url))
        prompts = [request.prompt for request in server.requests]
    yield from _sizes(prompts, model.answers)
    yield from _shared(prompts)


def _wall(scratch: Path) -> Row:
    """One D3 setup at all caps with a model that takes a second a call, one call after the other and
    two at a time, over the api engine."""
    took: dict[int, float] = {}
    proofs: list[float] = []
    calls = 0
    for parallel in (1, 2):
        model = LongModel(delay_s=1.0)
        with LoopbackServer(model) as server:
            home = scratch / f"parallel-{parallel}"
            home.mkdir(parents=True)
            (home / "config.toml").write_text(
                f'engine = "api"\nallow_unsandboxed = true\n[stage]\nparallel = {parallel}\n'
                f'[engines.api]\nbase_url = "{server.url}"\nmodel = "slow"\n',
                encoding="utf-8",
            )
            backstage = Backstage(home)
            took[parallel] = timed(partial(_start, backstage))
            (session,) = backstage.store.sessions()
            stored = backstage.store.exercise(session.id)
            calls = len(model.answers)
            proofs.append(stored.certificate.seconds if stored else 0.0)
    return Row(
        "D3 setup at all caps, a model of 1 s a call, two calls at a time against one",
        f"{took[1]:.1f} s",
        f"{took[2]:.1f} s",
        took[2] / took[1],
        "≤ 0.75",
        f"{calls} calls; proof {proofs[0]:.0f} s and {proofs[1]:.0f} s",
    )


def _backstage(home: Path, binary: str, url: str) -> Backstage:
    home.mkdir(parents=True)
    (home / "config.toml").write_text(
        f'engine = "codex"\n[engines.codex]\nbinary = "{binary}"\n'
        f'provider_base_url = "{url}"\nprovider_env_key = "{KEY}"\n',
        encoding="utf-8",
    )
    return Backstage(home)


def _overhead(backstage: Backstage, scratch: Path) -> Row:
    """A stage call (packet, engine, schema, policy) beside `codex exec` with the same request."""
    desk = backstage.desk(lambda _progress: None)
    node = next(item for item in desk.curriculum.nodes("python") if item.id == "P201")
    learner = desk.memory.learner()

    def ours() -> float:
        # A new setup each time: one that goes on takes the reply it has.
        return timed(lambda: ask_scaffold(Setup(desk, Tally(), node, "D3", "", learner)))

    sides: dict[str, Callable[[], float]] = {"learn": ours, "codex": _bare(backstage, scratch)}
    samples = interleaved(sides, ROUNDS, warm=2)
    return Row(
        "engine call, instant model",
        milliseconds(samples["codex"]),
        milliseconds(samples["learn"]),
        paired_ratio(samples, "learn", "codex"),
        "≤ 1.05",
        "learn: packet, call, schema, policy",
    )


def _bare(backstage: Backstage, scratch: Path) -> Callable[[], float]:
    """`codex exec` as we call it, started by nothing but subprocess."""
    settings = backstage.settings().engines.codex
    prompt = json.dumps(
        {"role": "scaffold", "output_contract": {"schema_version": "scaffold_v1", "iteration": 1}}
    )
    work = scratch / "bare"
    work.mkdir()
    instruction = scratch / "instruction.md"
    instruction.write_text("Plan one exercise.", encoding="utf-8")
    desk = backstage.desk(lambda _progress: None)
    paths = CallPaths(
        work, instruction, desk.schemas / "scaffold_v1.schema.json", scratch / "reply.json"
    )
    argv = request_argv(settings.binary, settings, paths, 180.0)
    env = child_environment(settings, prepare(backstage.home, os.environ), os.environ)

    def run() -> float:
        return timed(
            lambda: subprocess.run(
                argv, cwd=work, env=env, input=prompt.encode(), capture_output=True, check=True
            )
        )

    return run


def _start(backstage: Backstage) -> None:
    out = io.StringIO()
    with redirect_stdout(out):
        line = "/start python P201 --depth D3"
        code = take_turn(App(backstage), Screen(theme="plain"), line).code
    if code:
        raise SystemExit(f"{line} ended with {code}:\n{out.getvalue()}")


def _sizes(prompts: list[str], answers: list[dict[str, Any]]) -> Iterator[Row]:
    """Sizes are characters of the packets as they were sent."""
    roles = [json.loads(prompt)["role"] for prompt in prompts]
    calls = " + ".join(f"{roles.count(role)} {role}" for role in dict.fromkeys(roles))
    count = str(len(prompts))
    yield Row("calls of a D3 setup at all three caps", "", count, None, "none set", calls)
    lesson = [
        len(text) for text, role in zip(prompts, roles, strict=True) if role == "lesson-expand"
    ]
    yield Row(
        f"packet at iteration {LATE} of a loop against iteration {EARLY}",
        f"{lesson[EARLY - 1]:,} characters",
        f"{lesson[LATE - 1]:,} characters",
        lesson[LATE - 1] / lesson[EARLY - 1],
        "≤ 1.2",
    )
    sent = sum(map(len, prompts))
    whole = sum(_accumulated(prompt, answers[:at]) for at, prompt in enumerate(prompts))
    yield Row(
        "all packets of that setup against full accumulation",
        f"{whole:,} characters",
        f"{sent:,} characters",
        sent / whole,
        "≤ 0.33",
        f"{whole / sent:.1f} × smaller",
    )


def _shared(prompts: list[str]) -> Iterator[Row]:
    """How much of each loop's packets a service has read in the call before."""
    for loop in LOOPS:
        packets = [prompt for prompt in prompts if json.loads(prompt)["role"] == loop]
        sent = sum(map(len, packets[1:]))
        again = sum(shared_characters(*pair) for pair in pairwise(packets))
        yield Row(
            f"packets of {loop} that begin as the one before them",
            f"{sent:,} characters",
            f"{again:,} characters",
            again / sent,
            "≥ 0.7",
        )


def _accumulated(prompt: str, answered: list[dict[str, Any]]) -> int:
    """How long the packet would be if it held all that was accepted so far: plan and sections."""
    packet = json.loads(prompt)
    if packet["role"] not in LOOPS:
        return len(prompt)
    parts = {"scaffold_context": answered[0], "prior_sections": answered[1:]}
    full = {**packet, **parts, "current_sections": []}
    return len(json.dumps(full, ensure_ascii=False, separators=(",", ":")))
