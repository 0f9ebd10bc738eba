"""What /doctor says of programs that a language's runs could use."""

from __future__ import annotations

import shutil

import pytest

from shell.handlers.settings import better_with

from ..fakes import packaged_settings


def test_a_program_that_would_be_used_is_told_where_it_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    languages = packaged_settings().languages
    monkeypatch.setattr(shutil, "which", lambda _program: None)
    assert "there is no `tsc`" in better_with(languages["javascript"])
    assert better_with(languages["python"]) == ""
    monkeypatch.setattr(shutil, "which", lambda program: f"/usr/bin/{program}")
    assert better_with(languages["javascript"]) == ""
