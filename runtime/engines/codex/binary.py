"""Knows where the codex CLI is: from the settings, on PATH, and behind npm's node script."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from schemas.settings import CodexSettings

_NATIVE = (
    # Below the folder that holds the script's package: npm keeps the native program in a package
    # of its own, beside that one or inside of it.
    "codex-*/vendor/*/bin/codex",
    "codex/node_modules/@openai/codex-*/vendor/*/bin/codex",
    "codex/vendor/*/bin/codex",
    "codex/vendor/*/codex/codex",
)


def find_binary(settings: CodexSettings, environment: Mapping[str, str]) -> Path | None:
    """The native program if it can be told, else what was found under the name; None if nothing.

    The script that npm installs costs half of a call's time, and a kill may leave the program
    that it started behind.
    """
    if settings.binary:
        found: str | None = str(Path(settings.binary).expanduser().absolute())
    else:
        found = shutil.which("codex", path=environment.get("PATH", ""))
    if not found or not Path(found).is_file():
        return None
    path = Path(found).resolve()
    return _behind_script(path) or path


def _behind_script(script: Path) -> Path | None:
    """The native program for this machine that npm's script would start."""
    if script.suffix != ".js":
        return None
    named = os.uname().machine.lower()
    machine = {"amd64": "x86_64", "arm64": "aarch64"}.get(named, named)
    packages = script.parent.parent.parent
    found = (path for pattern in _NATIVE for path in sorted(packages.glob(pattern)))
    return next((path for path in found if path.is_file() and machine in str(path)), None)
