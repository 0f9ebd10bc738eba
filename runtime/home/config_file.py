"""Knows where settings live on disk, how overrides lie over the defaults, and how one is changed."""

from __future__ import annotations

import errno
import stat
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from schemas.errors import DocumentError, Problem, Reason, UsageError
from schemas.reading import plain, read
from schemas.settings import ENGINES, Settings

Table = dict[str, Any]

HINT = "The last good settings stay in force until the file is mended."


def packaged_defaults() -> Path:
    """config.toml as installed, or at the root of a source checkout."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "config.toml"
    return installed if installed.exists() else package.parent / "config.toml"


class SettingsFile:
    """The settings of one home: packaged defaults under the learner's `config.toml`.

    `current` re-reads the file when it changed on disk; after a broken edit the last good settings
    stay in force, and `problem` says what is wrong with it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.defaults: Table = tomllib.loads(packaged_defaults().read_text(encoding="utf-8"))
        self.problem: DocumentError | None = None
        self._told = False
        self._seen: tuple[int, int] | None = (-1, -1)
        self._settings: Settings | None = None

    def current(self) -> Settings:
        """The settings in force now."""
        stamp = self._stamp()
        if self._settings is None or stamp != self._seen:
            self._seen = stamp
            self._look()
        assert self._settings is not None
        return self._settings

    def untold_problem(self) -> DocumentError | None:
        """What is wrong with the file, once for every edit that broke it."""
        self.current()
        if self._told:
            return None
        self._told = True
        return self.problem

    def _look(self) -> None:
        self._told, self.problem = False, None
        try:
            self._settings = parse_settings(self.defaults, self.path)
        except DocumentError as error:
            self.problem = error
            self._settings = self._settings or read(
                Settings, self.defaults, reason=Reason.CONFIG_INVALID
            )

    def _stamp(self) -> tuple[int, int] | None:
        try:
            found = self.path.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size


def parse_settings(defaults: Table, path: Path, text: str | None = None) -> Settings:
    """Defaults under the overrides in `path` (or in `text`, as if it stood there).

    Raises DocumentError(CONFIG_INVALID) listing every fault as `path: key: message`.
    """
    try:
        found = _text(path) if text is None else text
        merged = _merged(defaults, tomllib.loads(found))
        return read(Settings, merged, reason=Reason.CONFIG_INVALID, hint=HINT)
    except UnicodeDecodeError as error:
        raise _broken(path, "not UTF-8 text") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise _broken(path, str(error)) from error
    except OSError as error:
        raise _broken(path, error.strerror or str(error)) from error
    except DocumentError as error:
        placed = tuple(Problem(f"{path}: {item.path}", item.message) for item in error.problems)
        raise DocumentError(Reason.CONFIG_INVALID, placed, hint=HINT) from error


def _text(path: Path) -> str:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise OSError(errno.EINVAL, "not a regular file")
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""


def _broken(path: Path, message: str) -> DocumentError:
    return DocumentError(Reason.CONFIG_INVALID, (Problem(str(path), message),), hint=HINT)


def _merged(base: Table, over: Table) -> Table:
    """`over` laid on `base`, table by table; a list or a value replaces the one below it."""
    merged = dict(base)
    for key, value in over.items():
        below = merged.get(key)
        if isinstance(below, dict) and isinstance(value, dict):
            merged[key] = _merged(below, value)
        else:
            merged[key] = value
    return merged


def value_at(settings: Settings, key: str) -> object:
    """The value at a dotted key; UsageError names the keys that exist at that place."""
    value: object = plain(settings)
    for part in key.split("."):
        if not isinstance(value, Mapping) or part not in value:
            known = ", ".join(value) if isinstance(value, Mapping) else "nothing below it"
            raise UsageError(
                Reason.USAGE,
                f"There is no setting called {key!r}.",
                hint=f"At {part!r} there is: {known}.",
            )
        value = value[part]
    return value


def keys_of(settings: Settings) -> tuple[str, ...]:
    """Every dotted key that holds a plain value."""

    def walk(prefix: str, value: object) -> list[str]:
        if not isinstance(value, Mapping):
            return [prefix]
        return [
            key
            for name, item in value.items()
            for key in walk(f"{prefix}.{name}" if prefix else str(name), item)
        ]

    return tuple(walk("", plain(settings)))


def with_engine(settings: Settings, name: str) -> Settings:
    """The settings with another engine; UsageError names the known ones."""
    if not name:
        return settings
    for known in ENGINES:
        if known == name:
            return replace(settings, engine=known)
    raise UsageError(
        Reason.USAGE, f"No engine is called {name!r:.40}.", hint=f"Choose: {', '.join(ENGINES)}."
    )
