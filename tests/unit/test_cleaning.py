"""Foreign output as text that is safe to show and equal for equal runs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from languages.reports.cleaning import HEAD_BYTES, LINE_CHARS, TAIL_BYTES, clean, excerpt, stable


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("\x1b[1;31mred\x1b[0m", "red"),
        ("\x1b]0;title\x07a", "a"),
        ("\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x1b]52;c;ZXZpbA==\x9ca", "a"),
        ("\x1bP1$r0m\x1b\\a", "a"),
        ("\x9b31mred", "red"),
        ("\x1b]unclosed\nnext line stays", "\nnext line stays"),
        ("cut \x1b[3", "cut "),
        ("\x1bcreset", "reset"),
        ("a\x00\x07\x08b", "ab"),
        ("10%\r50%\r100%\n", "100%\n"),
        ("dos\r\nlines\r\n", "dos\nlines\n"),
        ("\u202egnp.exe\u2066", "gnp.exe"),
        ("tab\tand\nnewline stay", "tab\tand\nnewline stay"),
        ("naïve – ✓ 日本", "naïve – ✓ 日本"),
    ],
)
def test_only_text_is_left(raw: str, shown: str) -> None:
    assert clean(raw) == shown


@given(st.text(alphabet=st.sampled_from("a\x1b[]P^_m;0\x07\\\r\n\x90\x9b\x9c\u202e\u2028")))
def test_no_control_character_survives(raw: str) -> None:
    shown = clean(raw)
    assert set(shown) <= set("a[]P^_m;0\\\n")
    assert clean(shown) == shown


def test_long_lines_are_cut_and_counted() -> None:
    first, second = clean("x" * (LINE_CHARS + 5) + "\nshort").split("\n")
    assert first == "x" * LINE_CHARS + "… (5 more)"
    assert second == "short"


def test_an_excerpt_keeps_the_beginning_and_the_end() -> None:
    shown = excerpt("".join(f"line {number}\n" for number in range(50_000)))
    assert shown.startswith("line 0\n")
    assert shown.endswith("line 49999\n")
    assert "characters left out" in shown
    assert len(shown) < HEAD_BYTES + TAIL_BYTES + 100


@pytest.mark.parametrize(
    ("raw", "same"),
    [
        ("at 0x7ffd5e0a3b10,", "at 0x…,"),
        ("<Stack object at 0x7f3a1c2d4e50>", "<Stack object at 0x…>"),
        ("mask 0xdeadbeef and 0xffffffffffffffff", "mask 0xdeadbeef and 0xffffffffffffffff"),
        ("==123==ERROR: x\n  | ==9==HINT", "==…==ERROR: x\n  | ==…==HINT"),
        ("thread 'main' (812) panicked", "thread 'main' panicked"),
        ("3 passed in 0.03s", "3 passed in …s"),
        ("finished in 1.20s", "finished in …s"),
        ("target/debug/deps/swap-0123456789abcdef)", "target/debug/deps/swap)"),
        ("/tmp/run-1/root/src/a.c:3", "src/a.c:3"),
    ],
)
def test_what_differs_from_run_to_run_is_taken_out(raw: str, same: str) -> None:
    assert stable(raw, ("/tmp/run-1/root/", "")) == same
