"""Knows which programs a language's runs use, which versions they are, and their environment."""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from importlib import metadata
from pathlib import Path

from runtime.processes.process import Terms, run
from schemas.errors import PackagesMissing, Reason, ToolchainError
from schemas.exchange.calls import Finished
from schemas.settings import LanguageSettings

_VERSION_TIMEOUT_S = 20.0


class Toolchains:
    """Finds programs on PATH and remembers their versions for the life of the process."""

    def __init__(self) -> None:
        self._versions: dict[str, str] = {}

    def line(self, settings: LanguageSettings) -> str:
        """Versions of everything a run of this language uses; ToolchainError if one is missing."""
        paths = {name: shutil.which(name) for name in settings.needs}
        missing = [name for name, path in paths.items() if path is None]
        if missing:
            raise _missing(settings, missing)
        for program in settings.test_command[:1] if not paths else ():
            paths[program] = shutil.which(program)
        return "; ".join(self._version(name, path, settings) for name, path in paths.items())

    def _version(self, program: str, found: str | None, settings: LanguageSettings) -> str:
        if program == "{python}":
            return f"Python {sys.version.split()[0]}, pytest {metadata.version('pytest')}"
        path = found or program
        if path not in self._versions:
            self._versions[path] = _ask(path, settings)
        return self._versions[path]


def unmet(settings: LanguageSettings) -> dict[str, str]:
    """The endings of files that this machine's tools cannot run, each with what to do about it."""
    return {
        f".{ending}": condition.hint
        for ending, condition in (settings.only_if or {}).items()
        if not _holds(condition.command, tuple(sorted(_outside(settings).items())))
    }


@cache
def _holds(command: tuple[str, ...], env: tuple[tuple[str, str], ...]) -> bool:
    """Asked once in the life of the process: banks that a learner names are listed at every turn."""
    if shutil.which(command[0]) is None:
        return False
    terms = Terms(_VERSION_TIMEOUT_S)
    return run(list(command), terms, cwd=Path("/"), env=dict(env)).status == 0


def _outside(settings: LanguageSettings) -> dict[str, str]:
    """The environment in which a program is asked about itself."""
    return environment(settings, Path(tempfile.gettempdir()))


def _ask(path: str, settings: LanguageSettings) -> str:
    """The first line of `PROGRAM --version`, else of `PROGRAM version`, or the program's file where it
    knows neither.

    A proxy is the exception: it exists without a compiler behind it, and fails here.
    """
    name = Path(path).name
    finished = _asked(path, "--version", settings)
    if finished.status != 0 and name in settings.proxies:
        said = (finished.stderr or finished.stdout).strip().splitlines()
        raise _missing(settings, [name], said[0] if said else "")
    if finished.status != 0:
        finished = _asked(path, "version", settings)
    if finished.status != 0:
        return f"{name} ({Path(path).resolve()}, {Path(path).stat().st_size} bytes)"
    words = finished.stdout.strip().splitlines()
    return words[0] if words else name


def _asked(path: str, word: str, settings: LanguageSettings) -> Finished:
    return run(
        [path, word],
        Terms(_VERSION_TIMEOUT_S),
        cwd=Path("/"),  # here stands no file that a proxy would obey
        env=_outside(settings),
    )


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


def with_registry(settings: LanguageSettings) -> LanguageSettings:
    """The same with the packages that the tools of this machine have downloaded, to read only;
    PackagesMissing names those that are not there."""
    homes = {
        name: Path(os.environ.get(name) or Path.home() / f".{folder}")
        for name, folder in (settings.homes or {}).items()
    }
    found = {name: home for name, home in homes.items() if (home / "registry").is_dir()}
    there = {
        item.name.removesuffix(".crate")
        for home in found.values()
        for kept in ("cache", "src")
        for item in (home / "registry" / kept).glob("*/*")
    }
    absent = [name for name in settings.packages if not _is_among(name, there)]
    if absent:
        raise _not_fetched(settings, absent)
    return replace(
        settings,
        homes={
            name: folder for name, folder in (settings.homes or {}).items() if name not in found
        },
        inherit=tuple(name for name in settings.inherit if name not in found),
        env={**(settings.env or {}), **{name: str(home) for name, home in found.items()}},
        visible=(*settings.visible, *(str(home / "registry") for home in found.values())),
    )


def _is_among(package: str, there: set[str]) -> bool:
    """Whether a package is kept, in the version asked for or in any."""
    name, _space, version = package.partition(" ")
    if version:
        return f"{name}-{version}" in there
    return any(re.fullmatch(rf"{re.escape(name)}-\d.*", item) for item in there)


def _not_fetched(settings: LanguageSettings, absent: list[str]) -> PackagesMissing:
    which, it_is = ("package", "it is") if len(absent) == 1 else ("packages", "they are")
    return PackagesMissing(
        Reason.TOOLCHAIN_MISSING,
        f"It needs the {which} {', '.join(absent)}, and {it_is} not on this machine. Nothing was built:"
        " a run has no network to fetch anything.",
        hint=settings.fetch_hint,
        details={"missing": absent},
    )


def not_installed(settings: LanguageSettings) -> tuple[str, ...]:
    """A sentence about packages that the interpreter lacks; () where it has all that are asked for."""
    if settings.registry:
        return ()
    absent = [name for name in settings.packages if not _is_installed(name)]
    if not absent:
        return ()
    hint = settings.fetch_hint.replace("{python}", sys.executable).replace(
        "{names}", " ".join(absent)
    )
    return (f"This folder asks for {', '.join(absent)}, not installed here. {hint}",)


def _is_installed(name: str) -> bool:
    try:
        metadata.version(name)
    except metadata.PackageNotFoundError:
        return False
    return True
