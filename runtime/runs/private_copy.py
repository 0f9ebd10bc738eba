"""Knows the directory of one run: its files, its command and environment, and what is kept."""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import stat
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath

from languages.door import Format
from languages.folders import BUNDLED, bundled_tables
from languages.registry import format_of
from languages.reports.cleaning import stable
from runtime.home import layout
from runtime.home.removal import remove
from runtime.sandbox.room import GATED, Places
from runtime.sandbox.tiers import Tier
from schemas.errors import LearnError, Reason
from schemas.exchange.calls import RunRequest
from schemas.settings import LanguageSettings

from .abandoned import fresh_place
from .toolchain import environment

_REPORT_BYTES = 8 * 1024 * 1024


@contextmanager
def place_for(cache_dir: Path, keep_as: str) -> Iterator[Path]:
    """The directory of a run: a kept one that nobody else is using, or one that is thrown away."""
    if keep_as:
        with kept_place(cache_dir, keep_as) as kept:
            if kept is not None:
                yield kept
                return
    with fresh_place() as fresh:
        yield fresh


@contextmanager
def kept_place(cache_dir: Path, keep_as: str) -> Iterator[Path | None]:
    """The directory of what is kept under that name, while nobody else uses it; None if somebody does."""
    name = PurePosixPath(layout.checked(keep_as)).name
    cache_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    descriptor = os.open(cache_dir / f"{name}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield None
            return
        if os.fstat(descriptor).st_nlink == 0:  # swept away while we opened it
            yield None
            return
        os.utime(descriptor)
        kept = cache_dir.resolve() / name
        kept.mkdir(exist_ok=True, mode=0o700)
        yield kept
    finally:
        os.close(descriptor)


@dataclass(frozen=True, slots=True)
class PrivateCopy:
    """One request laid out below `base`; `versions` is the toolchain that will run it.

    `seen` are the places as the run sees them, which a sandbox may have moved. `waits` says that the
    command starts before there is anything to run, and waits for the word to begin.
    """

    base: Path
    request: RunRequest
    versions: str
    seen: Places
    waits: bool = False

    @property
    def format(self) -> Format:
        """How its command builds and reports."""
        return format_of(self.request.settings.parser)

    @property
    def places(self) -> Places:
        """Where the parts are on this machine."""
        return Places.below(self.base)

    @property
    def root(self) -> Path:
        """Where the command runs, on this machine."""
        return self.places.root

    @property
    def given(self) -> tuple[str, ...]:
        """What is laid out at the top of the root."""
        settings = self.request.settings
        folders = (settings.source_dir, settings.tests_dir) if self.waits else ()
        return tuple(sorted({PurePosixPath(path).parts[0] for path in (*self.files(), *folders)}))

    def fill(self) -> None:
        """Lay out the files of a run that was waited for."""
        layout.lay_out(self.root, self.files(), self.base / "stamp")

    def make_room(self) -> None:
        """An empty folder for temporary files, and one for the report."""
        for folder in (self.places.tmp, self.places.report.parent):
            remove(folder)
            folder.mkdir(parents=True)

    def argv(self) -> tuple[str, ...]:
        """The test command with its placeholders filled."""
        seal, asked, request = self.format.seal, self.request.settings.test_command, self.request
        waiting = seal.waiting(asked) if self.waits else None
        command = waiting or seal.command(asked, request.sources, request.tests)
        return filled(command, self.seen)

    def environment(self) -> dict[str, str]:
        """Everything the run may know of this machine."""
        settings = self.request.settings
        named = {**self.format.env, **(self.format.env_kept if self.request.keep_as else {})}
        own = {name: value.replace("{root}", str(self.seen.root)) for name, value in named.items()}
        return environment(settings, self.seen.tmp, own)

    def relative(self, text: str) -> str:
        """`text` as it would read in any other copy of the same request."""
        root, base = str(self.seen.root), str(self.seen.base)
        return stable(text, (f"{GATED} ", ""), (f"{root}/", ""), (root, "."), (base, "…"))

    def report_text(self) -> str | None:
        """The report that the run wrote, if it is a regular file of a sane size."""
        text = text_of(self.places.report)
        return self.relative(text) if text else None

    def files(self) -> dict[str, str]:
        """Everything that is laid out, by path relative to the root."""
        settings = self.request.settings
        files = template_files(settings)
        files.update((layout.checked(file.path), file.content) for file in self.request.build)
        folders = (
            (settings.source_dir, self.request.sources),
            (settings.tests_dir, self.request.tests),
        )
        for folder, group in folders:
            for file in group:
                files[(PurePosixPath(folder) / layout.checked(file.path)).as_posix()] = file.content
        tests = self.request.tests
        files.update(
            self.format.seal.files(settings.test_command, files, tests, settings.tests_dir)
        )
        return files

    def fingerprint(self) -> str:
        """Equal for an equal toolchain and command."""
        settings = self.request.settings
        parts = [self.versions, list(settings.test_command), dict(settings.env or {})]
        return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def filled(command: Sequence[str], seen: Places) -> tuple[str, ...]:
    """A command with its placeholders filled, for a run that sees these places."""
    return tuple(
        word.replace("{python}", sys.executable).replace("{junit}", str(seen.report))
        for word in command
    )


def copy_for(
    base: Path, request: RunRequest, versions: str, tier: Tier | None, *, waits: bool = False
) -> PrivateCopy:
    """The copy as a run behind this tier sees it; what another tier built is not for it."""
    if tier is None:
        return PrivateCopy(base, request, versions, Places.below(base))
    seen = tier.seen or Places.below(base)
    return PrivateCopy(base, request, f"{versions}; {tier.name}", seen, waits)


def identity(copy: PrivateCopy) -> str:
    """Equal for equal files, toolchain and command."""
    parts = [copy.versions, list(copy.argv()), copy.environment(), copy.files()]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def template_files(settings: LanguageSettings) -> dict[str, str]:
    """The build files laid under every exercise of a language, by relative path."""
    name = settings.template
    of_the_language = bundled_tables().get(name, {}).get("template_base", "")
    return {**_files_of(settings.template_base or of_the_language), **_files_of(name)}


def _files_of(name: str) -> Mapping[str, str]:
    if not name:
        return {}
    folder = Path(name) if Path(name).is_absolute() else BUNDLED / name / "template"
    return _bundled(folder) if folder.is_relative_to(BUNDLED) else _read_folder(folder)


@cache
def _bundled(folder: Path) -> Mapping[str, str]:
    """What comes with the program stays as it is as long as it runs."""
    return _read_folder(folder)


def _read_folder(folder: Path) -> Mapping[str, str]:
    try:
        found = [path for path in sorted(folder.rglob("*")) if path.is_file()]
        files = {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in found}
    except (OSError, UnicodeDecodeError) as error:
        raise _template_error(folder, str(error)) from error
    if not files:
        raise _template_error(folder, "it holds no files")
    return files


def _template_error(folder: Path, why: str) -> LearnError:
    return LearnError(
        Reason.CONFIG_INVALID,
        f"The template folder {folder} cannot be used: {why}.",
        hint="Set `template` of the language to a folder of build files, or to an empty text.",
    )


def text_of(path: Path) -> str | None:
    """A regular file's text, links not followed, 8 MiB at most; None if there is no such file."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return None
    with os.fdopen(descriptor, "rb") as file, suppress(OSError):
        status = os.fstat(file.fileno())
        if stat.S_ISREG(status.st_mode) and status.st_size <= _REPORT_BYTES:
            return file.read(_REPORT_BYTES).decode("utf-8", "replace")
    return None
