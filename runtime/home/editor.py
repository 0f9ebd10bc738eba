"""Hands the terminal to the learner's editor and takes it back."""

from __future__ import annotations

import shlex
import subprocess
from collections.abc import Mapping
from pathlib import Path

from schemas.errors import Reason, ToolchainError


def open_in_editor(configured: str, path: Path, environment: Mapping[str, str]) -> bool:
    """Run the editor on `path` and wait for it; False when none is configured.

    The one program that is meant to own the terminal: it keeps our streams, unlike everything in
    process.py. Raises ToolchainError when the editor cannot be started.
    """
    named = configured or environment.get("VISUAL", "") or environment.get("EDITOR", "")
    if not named:
        return False
    try:
        subprocess.run([*shlex.split(named), str(path)], check=False)
    except (OSError, ValueError) as error:
        raise ToolchainError(
            Reason.TOOLCHAIN_MISSING,
            f"The editor {named!r} cannot be started: {error}",
            hint="Set another one with /config editor NAME.",
        ) from error
    return True
