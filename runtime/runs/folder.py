"""Knows how to read any folder in a language's layout, for a run that is not part of a session."""

from __future__ import annotations

from pathlib import Path

from runtime.home.workspace import read_files, read_text
from runtime.runs.private_copy import template_files
from schemas.content import Files, SourceFile
from schemas.errors import Reason, WorkspaceError
from schemas.exchange.calls import RunRequest
from schemas.settings import LanguageSettings


def request_for(folder: Path, language: str, settings: LanguageSettings) -> RunRequest:
    """The run that `folder` asks for: its sources, its tests, and build files of its own.

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
    names = {*settings.build_files, *template_files(settings.template)}
    return tuple(
        SourceFile(name, read_text(folder / name))
        for name in sorted(names)
        if (folder / name).is_file()
    )
