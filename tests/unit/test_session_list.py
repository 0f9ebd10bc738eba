"""/sessions shows what a person looks for, and says what it leaves out."""

from __future__ import annotations

from dataclasses import replace

from rich.text import Text

from shell.views.sessions import session_list
from tests.fakes import begun, desk


def test_the_latest_are_shown_and_the_rest_is_counted() -> None:
    session = begun(desk())
    many = [replace(session, id=f"{number:08}") for number in range(23)]
    shown = [str(item) for item in session_list(many, "", (), 20) if isinstance(item, Text)]
    assert len(shown) == 21
    assert "00000000" in shown[0]
    assert shown[-1] == "3 earlier: /sessions all shows them."
    assert len(session_list(many, "", (), len(many))) == 23
