"""Knows how any folder becomes a run that is not part of a session, whoever laid it out."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from languages.folders import formats
from languages.layouts.choose import LOOKED_FOR, NAMES, OWN, choose, own_language
from languages.layouts.commands import FORMATS, USUAL
from languages.layouts.listing import Listing
from runtime.home.foreign import listing_of
from runtime.home.workspace import read_files, read_text
from runtime.runs.private_copy import template_files
from schemas.content import Files, Layout, SourceFile
from schemas.errors import Reason, UsageError, WorkspaceError
from schemas.exchange.calls import RunRequest
from schemas.settings import LanguageSettings, laid_out

_MOST_TOLD = 3
"""Files left out of a run that are named."""


@dataclass(frozen=True, slots=True)
class Asked:
    """How a folder is to be run, as far as somebody said; "" where it is to be found out."""

    path: Path
    language: str = ""
    layout: str = ""
    command: str = ""
    format: str = ""


@dataclass(frozen=True, slots=True)
class FolderRun:
    """The run that a folder asks for, how it was read, and what was left out of it."""

    request: RunRequest
    layout: str
    title: str
    notices: tuple[str, ...] = ()


def folder_run(asked: Asked, languages: Mapping[str, LanguageSettings]) -> FolderRun:
    """Look at the folder and say how it runs.

    UsageError for a layout, format or language that is none; WORKSPACE_MISSING if nothing in it can
    be run, and what reading it raises.
    """
    listing = listing_of(asked.path)
    if asked.command:
        return _commanded(asked, listing, languages)
    own = own_language(listing, asked.language) if asked.layout in ("", OWN) else ""
    if asked.layout == OWN or (own in languages and not listing.focus):
        return _own(asked, own or asked.language, languages)
    layout = choose(listing, asked.layout, asked.language)
    if layout is None and asked.language in languages:
        return _own(asked, asked.language, languages)
    if layout is None:
        raise _unknown(asked.path)
    request = request_of(listing, layout, languages[layout.language])
    return FolderRun(request, layout.name, layout.title, _notices(listing, layout))


def request_of(listing: Listing, layout: Layout, settings: LanguageSettings) -> RunRequest:
    """The run of a listing with its layout; the language's settings as they are in force."""
    changed = {item.path for item in layout.changed}
    kept = [item for item in listing.all_files() if not item.path.startswith(layout.hidden)]
    files = (*(item for item in kept if item.path not in changed), *layout.changed)
    groups: dict[str, list[SourceFile]] = {"sources": [], "tests": [], "build": []}
    for item in files:
        judges, edited = item.path in layout.tests, item.path in layout.sources
        groups["tests" if judges else "sources" if edited else "build"].append(item)
    known = laid_out(settings, layout)
    sources, tests, build = (tuple(groups[name]) for name in ("sources", "tests", "build"))
    return RunRequest(layout.language, known, sources, tests, build)


def _commanded(
    asked: Asked, listing: Listing, languages: Mapping[str, LanguageSettings]
) -> FolderRun:
    """Any command that somebody typed, reporting in a format that they named."""
    try:
        words = tuple(shlex.split(asked.command))
    except ValueError as error:
        raise _usage(f"--command cannot be read: {error}.") from error
    parser = FORMATS.get(asked.format or USUAL, asked.format)
    if not words or parser not in (*FORMATS.values(), *formats()):
        named = ", ".join(sorted({*FORMATS, *formats()}))
        raise _usage(f"No format is called {asked.format!r:.40}; there are: {named}.")
    language = asked.language or _guess(listing, languages)
    layout = Layout("command", words[0], language, words, parser, needs=(words[0],))
    title = f"a folder that {asked.command} tests"
    request = request_of(listing, layout, languages[language])
    return FolderRun(request, "command", title, _notices(listing, layout))


def _guess(listing: Listing, languages: Mapping[str, LanguageSettings]) -> str:
    """The language that most files are of: its limits and words are used, not its tools."""
    counts = {name: len(listing.ending(*item.extensions)) for name, item in languages.items()}
    return max(counts, key=lambda name: counts[name])


def _usage(message: str) -> UsageError:
    return UsageError(
        Reason.USAGE, message, hint='For example: learn run . --command "make verify" --format tap.'
    )


def _own(asked: Asked, language: str, languages: Mapping[str, LanguageSettings]) -> FolderRun:
    if language not in languages:
        raise _unknown(asked.path)
    request = request_for(asked.path, language, languages[language])
    return FolderRun(request, OWN, f"our own layout in {languages[language].title}")


def _notices(listing: Listing, layout: Layout) -> tuple[str, ...]:
    out = listing.left_out
    more = f", and {len(out) - _MOST_TOLD} more" if len(out) > _MOST_TOLD else ""
    told = f"Left out of the run: {', '.join(out[:_MOST_TOLD])}{more}."
    return (*layout.notices, *((told,) if out else ()))


def _unknown(path: Path) -> WorkspaceError:
    return WorkspaceError(
        Reason.WORKSPACE_MISSING,
        f"{path} is in no layout that learn knows: there is {LOOKED_FOR}.",
        hint=f"Say how it is tested: --command and --format; or name one of --layout: {', '.join(NAMES)}.",
    )


def request_for(folder: Path, language: str, settings: LanguageSettings) -> RunRequest:
    """The run of a folder in our own layout: its sources, its tests, and build files of its own.

    Raises WORKSPACE_MISSING if there is no such folder or no test in it, and what read_files does.
    """
    if not folder.is_dir():
        raise WorkspaceError(
            Reason.WORKSPACE_MISSING,
            f"{folder} is not a folder.",
            hint=f"Name a folder that holds {settings.source_dir}/ and {settings.tests_dir}/.",
        )
    sources = read_files(folder / settings.source_dir, settings.extensions)
    tests = read_files(folder / settings.tests_dir)
    if not sources and not tests:
        raise WorkspaceError(
            Reason.WORKSPACE_MISSING,
            f"{folder} holds no {settings.title} files in {settings.source_dir}/"
            f" or {settings.tests_dir}/.",
            hint=f"Lay it out as {settings.source_dir}/ and {settings.tests_dir}/.",
        )
    build = _build_files(folder, settings)
    return RunRequest(language, settings, sources, tests, build)


def _build_files(folder: Path, settings: LanguageSettings) -> Files:
    names = {*settings.build_files, *template_files(settings)}
    return tuple(
        SourceFile(name, read_text(folder / name))
        for name in sorted(names)
        if (folder / name).is_file()
    )
