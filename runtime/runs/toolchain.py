"""Knows which programs a language's runs use, which versions they are, and their environment."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path

from runtime.processes.process import run
from schemas.errors import Reason, ToolchainError
from schemas.settings import LanguageSettings

_VERSION_TIMEOUT_S = 20.0


class Toolchains:
    """Finds programs on PATH and remembers their versions for the life of the process."""

    def __init__(self) -> None:
        self._versions: dict[str, str] = {}

    def line(self, settings: LanguageSettings) -> str:
        """Versions of everything a run of this language uses; ToolchainError if one is missing."""
        missing = [name for name in settings.needs if shutil.which(name) is None]
        if missing:
            raise _missing(settings, missing)
        programs = settings.needs or settings.test_command[:1]
        return "; ".join(self._version(program, settings) for program in programs)

    def _version(self, program: str, settings: LanguageSettings) -> str:
        if program == "{python}":
            return f"Python {sys.version.split()[0]}, pytest {metadata.version('pytest')}"
        path = shutil.which(program) or program
        if path not in self._versions:
            self._versions[path] = _ask(path, settings)
        return self._versions[path]


def _ask(path: str, settings: LanguageSettings) -> str:
    """The first line of `PROGRAM --version`, or the program's file where it has no such option.

    A proxy is the exception: it exists without a compiler behind it, and fails here.
    """
    finished = run(
        [path, "--version"],
        cwd=Path("/"),  # here stands no file that a proxy would obey
        env=environment(settings, Path(tempfile.gettempdir())),
        timeout_s=_VERSION_TIMEOUT_S,
    )
    name = Path(path).name
    if finished.status != 0 and name not in settings.proxies:
        return f"{name} ({Path(path).resolve()}, {Path(path).stat().st_size} bytes)"
    if finished.status != 0:
        said = (finished.stderr or finished.stdout).strip().splitlines()
        raise _missing(settings, [name], said[0] if said else "")
    words = finished.stdout.strip().splitlines()
    return words[0] if words else name


def _missing(settings: LanguageSettings, names: list[str], said: str = "") -> ToolchainError:
    what = ", ".join(names)
    why = f"does not work: {said}" if said else "not found on PATH"
    return ToolchainError(
        Reason.TOOLCHAIN_MISSING,
        f"{settings.title} runs need {what}: {why}",
        hint=settings.install_hint,
        details={"missing": names},
    )


def environment(
    settings: LanguageSettings, tmp: Path, own: Mapping[str, str] | None = None
) -> dict[str, str]:
    """Everything a run may know: a small fixed set, `own`, and what the language's table adds.

    HOME is the real one because proxies find their compiler below it.
    """
    given = {
        "PATH": os.environ.get("PATH", os.defpath),
        "HOME": os.environ.get("HOME") or _home(),
        "LANG": "C.UTF-8",
        "TMPDIR": str(tmp),
        "TERM": "dumb",
        "NO_COLOR": "1",
    }
    kept = {name: os.environ[name] for name in settings.inherit if name in os.environ}
    return {**given, **kept, **(own or {}), **(settings.env or {})}


def _home() -> str:
    """The person's home where HOME does not say it, as in cron jobs and some containers."""
    try:
        return str(Path.home())
    except RuntimeError:
        return "/"
