"""A language is offered where its programs are; where none is, all are, so that somebody is told."""

from __future__ import annotations

import shutil

import pytest

from shell.base.usable import usable
from tests.fakes import packaged_settings


def names(there: set[str], monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.setattr(shutil, "which", lambda name: name if name in there else None)
    return [name for name, _title in usable(packaged_settings().languages)]


def test_a_language_without_its_programs_is_not_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    assert names({"gcc", "make"}, monkeypatch) == ["c", "python"]
    assert names({"node", "gcc"}, monkeypatch) == ["javascript", "python"]
    assert names({"g++", "make"}, monkeypatch) == ["cpp", "python"]
    assert names({"go"}, monkeypatch) == ["go", "python"]
    assert "cpp" not in names({"gcc", "make"}, monkeypatch)


def test_titles_are_what_people_read() -> None:
    titles = dict(usable(packaged_settings().languages))
    assert titles["python"] == "Python"


def test_where_nothing_can_be_run_everything_is_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    languages = {
        name: item for name, item in packaged_settings().languages.items() if name != "python"
    }
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    assert [name for name, _title in usable(languages)] == list(languages)
