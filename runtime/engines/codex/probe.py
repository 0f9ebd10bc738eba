"""Knows what the installed codex CLI can do for us, asked once and remembered on disk."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from runtime.engines.programs.surroundings import call_folder
from schemas.errors import Cancelled, LearnError
from schemas.reading import UNREADABLE
from schemas.settings import CodexSettings

from .argv import CallPaths, names_digest, request_argv
from .binary import find_binary
from .home import API_KEY, child_environment, login_stamp, prepare

if TYPE_CHECKING:  # nothing is run before the first prompt while what is remembered still holds
    from schemas.exchange.calls import Finished

PATIENCE_S = 30.0
"""For one look at the program; 0.1 s is usual, a cold disk takes longer for its 300 MB."""
MOST_REFUSALS = 40


@dataclass(frozen=True, slots=True)
class CodexProbe:
    """What was found. `binary` is "" if there is none; `fault` says why a found one is of no use.

    `refused` are the names of flags, keys and features that this version does not know.
    """

    binary: str = ""
    version: str = ""
    refused: tuple[str, ...] = ()
    fault: str = ""
    catalog: str = ""
    logged_in: bool = False

    @property
    def usable(self) -> bool:
        return bool(self.binary) and not self.fault and self.logged_in

    @property
    def note(self) -> str:
        """Why it cannot be used, in a few words, or ""."""
        if not self.binary:
            return "codex not found"
        return self.fault or ("" if self.logged_in else "codex not logged in")


@dataclass(slots=True)
class CodexProber:
    """Looks at the CLI of one home. Never uses the network.

    What it learns is kept in `<home>/cache/codex-probe.json` with the program's path, size and
    time, and the size and time of the login file: as long as neither changes, a probe is a few
    looks at the file system.
    """

    home: Path
    environment: Mapping[str, str]
    _known: dict[str, tuple[str, object]] = field(default_factory=dict)
    _places: dict[tuple[str, str], Path | None] = field(default_factory=dict)

    def probe(self, settings: CodexSettings, *, again: bool = False) -> CodexProbe:
        """What is there now; `again` asks the program even if nothing changed."""
        binary = self._place(settings)
        if binary is None:
            return CodexProbe()
        found = None if again else self._remembered(binary)
        if found is None:
            found = _examine(binary, self.home, self.environment)
            self._remember("program", _stamp(binary), asdict(found))
        return replace(found, logged_in=self._logged_in(binary, settings, again=again))

    def _place(self, settings: CodexSettings) -> Path | None:
        """The program, looked for again only where it is no longer in its place."""
        named = (settings.binary, self.environment.get("PATH", ""))
        place = self._places.get(named)
        if place is None or not place.is_file():
            place = find_binary(settings, self.environment)
            self._places[named] = place
        return place

    def _logged_in(self, binary: Path, settings: CodexSettings, *, again: bool) -> bool:
        """Whether a provider of the user's own, a key or a login is there; not whether it is valid."""
        if settings.provider_base_url:
            name = settings.provider_env_key
            return not name or bool(self.environment.get(name))
        if self.environment.get(API_KEY):
            return True
        stamp = login_stamp(self.home, self.environment)
        if not stamp:
            return False
        known = None if again else self._recall("login", stamp)
        if not isinstance(known, bool):
            known = _login_status(binary, self.home, self.environment)
            self._remember("login", stamp, known)
        return known

    def _remembered(self, binary: Path) -> CodexProbe | None:
        known = self._recall("program", _stamp(binary))
        if not isinstance(known, dict):
            return None
        try:
            found = CodexProbe(**{**known, "refused": tuple(known["refused"])})
        except (TypeError, KeyError):
            return None
        return found if not found.catalog or Path(found.catalog).is_file() else None

    def _recall(self, kind: str, stamp: str) -> object:
        """What is known of the program or the login, if that still has this stamp."""
        if self._known.get(kind, ("", None))[0] != stamp:
            with suppress(OSError, LookupError, TypeError, *UNREADABLE):
                kept = json.loads(self._cache.read_text(encoding="utf-8"))[kind]
                self._known[kind] = (str(kept["stamp"]), kept["known"])
        found, known = self._known.get(kind, ("", None))
        return known if found == stamp else None

    def _remember(self, kind: str, stamp: str, known: object) -> None:
        """For this process, and on disk for the next; a fault may pass and is not kept there."""
        self._known[kind] = (stamp, known)
        kept = {
            name: {"stamp": of, "known": item}
            for name, (of, item) in self._known.items()
            if not (isinstance(item, dict) and item.get("fault"))
        }
        with suppress(OSError):
            _write(self._cache, json.dumps(kept, indent=1))

    @property
    def _cache(self) -> Path:
        return self.home / "cache" / "codex-probe.json"


def _stamp(binary: Path) -> str:
    """What changes with the program, or with the names that we ask it to know."""
    found = binary.stat()
    return f"{binary} {found.st_size} {found.st_mtime_ns} {names_digest()}"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    part.write_text(text, encoding="utf-8")
    part.replace(path)


def _examine(binary: Path, home: Path, environment: Mapping[str, str]) -> CodexProbe:
    """Version, refused names and catalog of a program; what goes wrong becomes its `fault`."""
    found = CodexProbe(str(binary))
    try:
        private = prepare(home, environment)
        env = child_environment(_PLAIN, private, environment)
        said = _run((str(binary), "--version"), private, env).stdout.split()
        found = replace(found, version=said[-1] if said else "")
        catalog = _lean_catalog(binary, home, private, env)
        refused, fault = _refusals(binary, private, env, catalog)
    except Cancelled:
        raise
    except LearnError as error:
        return replace(found, fault=f"codex unusable: {error.message}")
    if fault:
        return replace(found, fault=f"codex {found.version} unusable: {fault}".replace("  ", " "))
    return replace(found, refused=refused, catalog=str(catalog) if catalog else "")


_PLAIN = CodexSettings(
    binary="", model="", effort="low", provider_base_url="", provider_env_key="", extra_args=()
)


def _refusals(
    binary: Path, private: Path, env: Mapping[str, str], catalog: Path | None
) -> tuple[tuple[str, ...], str]:
    """Names this version does not know, and what stands in the way even without them, or "".

    The very command line of a call is tried without a prompt: it ends, before any request, at the
    first name that is not known, and at the missing prompt once all are.
    """
    from .failures import refused_name, stderr_words, was_understood

    refused: list[str] = []
    with call_folder("codex") as folder:
        paths = CallPaths(
            folder / "work", folder / "base.md", folder / "schema.json", folder / "reply", catalog
        )
        paths.instruction.write_text("Answer in JSON.", encoding="utf-8")
        paths.schema.write_text('{"type": "object"}', encoding="utf-8")
        while True:
            argv = request_argv(str(binary), _PLAIN, paths, 60.0, frozenset(refused))
            ended = _run(argv, private, env)
            if was_understood(ended.stderr):
                return tuple(refused), ""
            name = refused_name(ended.stderr)
            if not name or name in refused or len(refused) > MOST_REFUSALS:
                return (), stderr_words(ended.stderr)[:200] or "it does not answer"
            refused.append(name)


def _lean_catalog(binary: Path, home: Path, private: Path, env: Mapping[str, str]) -> Path | None:
    """The program's own model catalog without tools, as a file; None where there is none."""
    from .catalog import without_tools

    argv = (str(binary), "debug", "models", "--bundled")
    lean = without_tools(_run(argv, private, env).stdout)
    if not lean:
        return None
    path = home / "cache" / "codex-models.json"
    try:
        _write(path, lean)
    except OSError:
        return None
    return path


def _login_status(binary: Path, home: Path, environment: Mapping[str, str]) -> bool:
    try:
        private = prepare(home, environment)
        env = child_environment(_PLAIN, private, environment)
        return _run((str(binary), "login", "status"), private, env).status == 0
    except Cancelled:
        raise
    except LearnError:
        return False


def _run(argv: tuple[str, ...], cwd: Path, env: Mapping[str, str]) -> Finished:
    from runtime.processes.process import Terms, run

    return run(argv, Terms(PATIENCE_S), cwd=cwd, env=env)
