"""The toolbar shows whole words, as many as there is room for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from shell.terminal.repl import fitting

WORDS = st.lists(st.text("abc ", min_size=1, max_size=12), max_size=8)


@given(WORDS, st.integers(0, 60))
def test_no_part_is_cut_and_no_line_is_too_long(parts: list[str], columns: int) -> None:
    line = fitting(parts, columns)
    assert len(line) <= columns
    assert not line or set(line.split(" · ")) <= set(parts)


def test_what_does_not_fit_makes_room_for_what_comes_after_it() -> None:
    parts = ["python", "P101", "8 of 8 fail", "/watch runs at every save", "bank"]
    assert fitting(parts, 90) == "python · P101 · 8 of 8 fail · /watch runs at every save · bank"
    assert fitting(parts, 40) == "python · P101 · 8 of 8 fail · bank"
