"""Knows how a test gets a runner behind this machine's best walls, and programs to put there."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from runtime.runs.runner import LocalRunner
from runtime.sandbox.bubblewrap import Bubblewrap
from schemas.evidence import Evidence

from .runs import request

needs_bwrap = pytest.mark.skipif(
    shutil.which("bwrap") is None and not os.environ.get("LEARN_CI"), reason="needs bubblewrap"
)


def boxed(tmp_path: Path) -> LocalRunner:
    return LocalRunner(tmp_path / "boxed", sandbox=Bubblewrap)


def bare(tmp_path: Path) -> LocalRunner:
    return LocalRunner(tmp_path / "bare")


def python(
    runner: LocalRunner, test: str, *, timeout_s: float = 30.0, memory_mb: int = 1024
) -> Evidence:
    """One Python run of this test file."""
    asked = request("python", {"empty.py": ""}, {"test_t.py": test}, timeout_s=timeout_s)
    return runner.run(replace(asked, settings=replace(asked.settings, memory_mb=memory_mb)))
