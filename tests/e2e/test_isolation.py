"""`sandbox = "require"` refuses a run that cannot be isolated."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

from .terminal import LEARN


def test_a_required_sandbox_refuses_to_run(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "config.toml").write_text('sandbox = "require"\n', "utf-8")
    done = subprocess.run(
        [LEARN, "start", "python", "P101", "--json"],
        env={**os.environ, "LEARN_HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    error = json.loads(done.stderr)["error"]
    assert error["reason"] == "SANDBOX_UNAVAILABLE"
    assert "/config sandbox auto" in error["hint"]
