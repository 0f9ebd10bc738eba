"""Knows how the runner's tests ask for a run: the packaged settings, and files given as text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from languages.folders import bundled_tables
from runtime.runs.private_copy import template_files
from schemas.content import Files, SourceFile
from schemas.errors import Reason
from schemas.evidence import CaseOutcome, Evidence
from schemas.exchange.calls import RunRequest
from schemas.reading import read
from schemas.settings import LanguageSettings


def language(name: str) -> LanguageSettings:
    """The packaged settings of a bundled language."""
    settings = read(LanguageSettings, bundled_tables()[name], reason=Reason.CONFIG_INVALID)
    command = ("pytest.ini" if word == "/dev/null" else word for word in settings.test_command)
    return replace(settings, test_command=tuple(command))


def lay_template(name: str, folder: Path) -> None:
    """The build files of a bundled language, as an exercise has them."""
    for path, text in template_files(language(name)).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")


def files(texts: Mapping[str, str]) -> Files:
    return tuple(SourceFile(path, text) for path, text in texts.items())


def request(
    name: str,
    sources: Mapping[str, str],
    tests: Mapping[str, str],
    *,
    keep_as: str = "",
    timeout_s: float = 60.0,
    env: Mapping[str, str] | None = None,
) -> RunRequest:
    settings = replace(language(name), timeout_s=timeout_s)
    if env is not None:
        settings = replace(settings, env={**(settings.env or {}), **env})
    return RunRequest(name, settings, files(sources), files(tests), keep_as=keep_as)


def named(evidence: Evidence, name: str) -> CaseOutcome:
    (case,) = [case for case in evidence.tests if case.name == name]
    return case


def outcomes(evidence: Evidence) -> dict[str, str]:
    return {case.name: case.outcome for case in evidence.tests}
