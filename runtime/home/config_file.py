"""Knows where settings live on disk, how overrides lie over the defaults, and how one is changed."""

from __future__ import annotations

import errno
import re
import stat
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from languages.folders import LanguageFolders, bundled_tables, formats, table
from schemas.errors import DocumentError, Problem, Reason, UsageError
from schemas.reading import UNREADABLE, plain, read
from schemas.settings import ENGINES, LanguageSettings, Settings

Table = dict[str, Any]

_HEADER = re.compile(r"\s*\[([^\[\]]+)\]")
_ASSIGNED = re.compile(r"\s*([\w.\"'\s-]+?)\s*=")
HINT = "The last good settings stay in force until the file is mended."
_HINT_OF_A_FRESH_START = "The defaults apply until the file is mended."
_HINT_OF_A_LANGUAGE = "It is left out until that file is mended; everything else goes on."


def packaged_settings() -> Table:
    """The settings as packaged: config.toml and the tables of the bundled languages."""
    settings = tomllib.loads(packaged_defaults().read_text(encoding="utf-8"))
    return settings | {"languages": dict(bundled_tables())}


def packaged_defaults() -> Path:
    """config.toml as installed, or at the root of a source checkout."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "config.toml"
    return installed if installed.exists() else package.parent / "config.toml"


class SettingsFile:
    """The settings of one home: packaged defaults, under the tables of the home's own language
    folders, under the learner's `config.toml`.

    `current` re-reads these files when one changed on disk; after a broken edit the last good
    settings stay in force, and `problem` says what is wrong. A language folder that is broken when
    the shell starts is left out, and all else holds.
    """

    def __init__(self, path: Path, languages: Path | None = None) -> None:
        self.path = path
        self.defaults: Table = packaged_settings()
        self.problem: DocumentError | None = None
        self._own = LanguageFolders(*([languages] if languages else []))
        self._told = False
        self._seen: object = ()
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
        given, faults = self._with_own()
        try:
            found = parse_settings(given, self.path)
            if faults:
                hint = _HINT_OF_A_LANGUAGE if self._settings is None else HINT
                self.problem = DocumentError(Reason.CONFIG_INVALID, faults, hint=hint)
            if not faults or self._settings is None:
                self._settings = found
        except DocumentError as error:
            self.problem = error
            if self._settings is None:
                self.problem = DocumentError(
                    error.reason, error.problems, hint=_HINT_OF_A_FRESH_START
                )
                self._settings = read(Settings, self.defaults, reason=Reason.CONFIG_INVALID)

    def parsed(self, text: str | None = None) -> Settings:
        """The settings with `text` in place of what the learner's file says; DocumentError."""
        return parse_settings(self._with_own()[0], self.path, text)

    def _with_own(self) -> tuple[Table, tuple[Problem, ...]]:
        """The defaults with the home's own languages, each a table that is whole by itself; and the
        faults of those that are left out."""
        own: Table = {}
        faults: list[Problem] = []
        for path in self._own.tables():
            try:
                own[path.parent.name] = self._own_language(path)
            except DocumentError as error:
                faults += error.problems
        given = _merged(self.defaults, {"languages": own}) if own else self.defaults
        return given, tuple(faults)

    def _own_language(self, path: Path) -> Table:
        """A language's table over a bundled one of its name; DocumentError names the file."""
        found = _merged(self.defaults["languages"].get(path.parent.name, {}), _own_table(path))
        try:
            language = read(LanguageSettings, found, reason=Reason.CONFIG_INVALID)
            _check_formats({"parser": language})
        except DocumentError as error:
            raise _placed(path, error) from error
        return found

    def _stamp(self) -> object:
        return tuple(map(_mark, (self.path, *self._own.tables())))


def _mark(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def _own_table(path: Path) -> Table:
    try:
        return table(path)
    except (OSError, *UNREADABLE) as error:
        raise _broken(path, str(error)) from error


def parse_settings(defaults: Table, path: Path, text: str | None = None) -> Settings:
    """Defaults under the overrides in `path` (or in `text`, as if it stood there).

    Raises DocumentError(CONFIG_INVALID) listing every fault as `path: key: message`.
    """
    found = ""
    try:
        found = _text(path) if text is None else text
        merged = _merged(defaults, tomllib.loads(found))
        settings = read(Settings, merged, reason=Reason.CONFIG_INVALID, hint=HINT)
        _check_formats(
            {f"languages.{name}.parser": item for name, item in settings.languages.items()}
        )
    except UnicodeDecodeError as error:
        raise _broken(path, "not UTF-8 text") from error
    except UNREADABLE as error:
        raise _broken(path, str(error)) from error
    except OSError as error:
        raise _broken(path, error.strerror or str(error)) from error
    except DocumentError as error:
        raise _placed(path, error, found) from error
    return settings


def _check_formats(languages: Mapping[str, LanguageSettings]) -> None:
    """DocumentError names those, by their key, whose parser is none."""
    known = formats()
    words = ", ".join(map(repr, known))
    unknown = tuple(
        Problem(key, f"expected one of {words}, got {language.parser!r}")
        for key, language in languages.items()
        if language.parser not in known
    )
    if unknown:
        raise DocumentError(Reason.CONFIG_INVALID, unknown, hint=HINT)


def _placed(path: Path, error: DocumentError, text: str = "") -> DocumentError:
    """The same faults, with the file that they stand in, and the line where `text` names one."""

    def place(problem: Problem) -> str:
        line = _line_of(text, problem.path.partition("[")[0].split("."))
        return f"{path}:{line}: {problem.path}" if line else f"{path}: {problem.path}"

    placed = tuple(Problem(place(item), item.message) for item in error.problems)
    return DocumentError(Reason.CONFIG_INVALID, placed, hint=HINT)


def _line_of(text: str, keys: list[str]) -> int:
    """The 1-based line that gives a value to a dotted key, 0 where none does so in so many words."""
    table: list[str] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if header := _HEADER.match(line):
            table = _names(header[1])
        elif (assigned := _ASSIGNED.match(line)) and [*table, *_names(assigned[1])] == keys:
            return number
    return 0


def _names(dotted: str) -> list[str]:
    return [name.strip().strip("\"'") for name in dotted.split(".")]


def _text(path: Path) -> str:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise OSError(errno.EINVAL, "not a regular file")
        return path.read_text(encoding="utf-8-sig")
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
