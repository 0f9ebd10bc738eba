"""Knows which directories of this machine a run has to see: those of its compiler or interpreter."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from runtime.processes.process import Terms, run
from schemas.settings import LanguageSettings

_ALWAYS = tuple(Path(name) for name in ("/usr", "/bin", "/sbin", "/lib", "/lib64", "/nix", "/gnu"))
_PARTS = ("bin", "lib", "lib64", "libexec", "share/zoneinfo", "pyvenv.cfg")
"""Of a Python prefix: somebody who installed below ~/.local keeps more than Python there."""
_LIBRARIES = ("site-packages", "dist-packages")
_ASK_S = 20.0


def visible_to(settings: LanguageSettings, env: dict[str, str], tmp: Path) -> tuple[Path, ...]:
    """Directories and files, outermost first, that are not visible to every run anyway."""
    found: set[Path] = set()
    words = {*settings.needs, *settings.test_command}
    if "{python}" in words:
        found.update(_interpreter())
    if settings.located_by:
        found.update(_located(settings.located_by, tuple(sorted(env.items())), tmp))
    found.update(Path(name).expanduser() for name in settings.visible)
    return _outermost(path for path in found if path.exists())


@cache
def _interpreter() -> tuple[Path, ...]:
    """The interpreter that runs learn, its environment, and wherever that finds its packages."""
    prefixes = {Path(sys.prefix), Path(sys.base_prefix), *_behind(Path(sys.executable))}
    prefixes |= {item.resolve() for item in prefixes}
    libraries = [Path(item) for item in sys.path if Path(item).name in _LIBRARIES]
    return (*(prefix / part for prefix in prefixes for part in _PARTS), *libraries)


def _behind(program: Path) -> Iterator[Path]:
    """The prefix of every program that a chain of links passes through."""
    for _ in range(16):
        yield program.parent.parent
        if not program.is_symlink():
            return
        program = program.parent / program.readlink()


@cache
def _located(
    command: tuple[str, ...], env: tuple[tuple[str, str], ...], tmp: Path
) -> tuple[Path, ...]:
    """The real toolchain: proxies obey files of the exercise and read the learner's home."""
    if shutil.which(command[0], path=dict(env).get("PATH", "")) is None:
        return ()
    asked = run(list(command), Terms(_ASK_S), cwd=tmp, env=dict(env))
    return tuple(map(Path, asked.stdout.split("\n")[:-1])) if asked.status == 0 else ()


def _outermost(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Each path once, without those inside another."""
    kept: list[Path] = []
    for path in sorted(paths):
        if path != Path("/") and not any(path.is_relative_to(item) for item in (*_ALWAYS, *kept)):
            kept.append(path)
    return tuple(kept)
