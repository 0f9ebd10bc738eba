"""Knows the real codex CLI of these tests: where it is, and an engine that asks our loopback server."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from curriculum.content.parse import parse_exercise
from runtime.engines.codex.engine import CodexEngine
from runtime.home.bank_folders import FolderBank, packaged_curriculum
from schemas.exchange.calls import StageCall
from schemas.exchange.packet import (
    AttemptContext,
    ContextPacket,
    CurriculumContext,
    EvidenceContext,
    LearnerProfile,
    MisconceptionContext,
    OutputContract,
    PolicyContext,
    WorkspaceContext,
)
from schemas.settings import CodexSettings
from tests.loopback.bank_player import WRITTEN

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = ROOT / "schemas" / "json"
VERSION = (ROOT / "tests" / "loopback" / "CODEX_VERSION").read_text("ascii").strip()
KEY = "LOOPBACK_KEY"
SECRET = "sk-loopback-0123456789abcdef"
PATIENCE_S = 60.0
"""Deadline of calls that should end by themselves, on a machine that others use too."""

_named = os.environ.get("LEARN_TEST_CODEX") or shutil.which("codex") or ""
CODEX = Path(_named).resolve() if _named else None

needs_codex = pytest.mark.skipif(
    CODEX is None and not os.environ.get("LEARN_CI"),
    reason=f"the codex CLI is not there: npm install @openai/codex@{VERSION}, then set"
    " LEARN_TEST_CODEX to its native program",
)


def codex_settings(
    url: str, *, binary: str = "", key: str = KEY, extra: tuple[str, ...] = ()
) -> CodexSettings:
    return CodexSettings(
        binary=binary or str(CODEX),
        model="",
        effort="low",
        provider_base_url=url,
        provider_env_key=key,
        extra_args=extra,
    )


def environment(tmp_path: Path, **more: str) -> dict[str, str]:
    """A user without any set-up of their own."""
    user = tmp_path / "user"
    user.mkdir(exist_ok=True)
    return {"PATH": os.environ["PATH"], "HOME": str(user), "LANG": "C.UTF-8", KEY: SECRET, **more}


def engine_for(
    url: str,
    tmp_path: Path,
    *,
    deadline_s: float = PATIENCE_S,
    env: Mapping[str, str] | None = None,
    settings: CodexSettings | None = None,
) -> CodexEngine:
    """An engine of a home of this test's own."""
    return CodexEngine(
        settings or codex_settings(url),
        deadline_s,
        tmp_path / "home",
        environment(tmp_path) if env is None else env,
    )


def scaffold_call() -> StageCall:
    """The first call of a /start, with words in it that need UTF-8."""
    packet = ContextPacket(
        packet_id="p1",
        timestamp="2026-01-01T00:00:00Z",
        role="scaffold",
        task_type="scaffold",
        language="python",
        learner_profile=LearnerProfile(mastery=()),
        curriculum_context=CurriculumContext(
            node_id="P101",
            title="Größen und Namen 🦀",
            can="name values",
            depth_target="D1",
            prerequisites=(),
            keywords=(),
            allowed_tags=(),
        ),
        misconception_context=MisconceptionContext(),
        attempt_context=AttemptContext(),
        evidence_context=EvidenceContext(available=False),
        workspace_context=WorkspaceContext(),
        scaffold_context=None,
        prior_sections=(),
        current_sections=(),
        next_focus="",
        policy_context=PolicyContext(),
        output_contract=OutputContract(schema_version="scaffold_v1"),
    )
    return StageCall(
        "scaffold", "You plan an exercise.", packet, SCHEMAS / "scaffold_v1.schema.json"
    )


def processes_of(home: Path) -> list[str]:
    """Command lines of the living processes that carry `home` in their environment."""
    needle = f"={home}".encode()
    found = []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit() or int(entry.name) == os.getpid():
            continue
        try:
            if needle in (entry / "environ").read_bytes():
                found.append((entry / "cmdline").read_bytes().replace(b"\0", b" ").decode())
        except OSError:
            continue
    return found


def bundled_solution(language: str, node: str) -> list[str]:
    """The lines of the hidden solution that its starter does not have."""
    bank = FolderBank((packaged_curriculum() / "bank",), parse_exercise)
    exercise = bank.find(language, node, WRITTEN.get(node, ""))
    assert exercise is not None
    given = {line for item in exercise.starter for line in item.content.splitlines()}
    return [
        line
        for item in exercise.solution
        for line in item.content.splitlines()
        if line.strip() and line not in given
    ]
