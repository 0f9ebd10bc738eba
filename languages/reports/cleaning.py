"""Knows how foreign program output becomes text that is safe to show and equal for equal runs."""

from __future__ import annotations

import re

HEAD_BYTES = 48 * 1024
TAIL_BYTES = 16 * 1024
"""How much of a long output is kept for showing: its beginning, and its end."""
LINE_CHARS = 4000
"""Longest line that is shown whole."""

_SEQUENCES = re.compile(
    # OSC, DCS, SOS, PM and APC strings up to their end, or to the end of the line when unclosed.
    r"(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?"
    # CSI sequences, complete or cut.
    r"|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?"
    # Two-character escapes, with intermediates.
    r"|\x1b[ -/]*[0-~]?"
)
_CONTROLS = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
    # Bidirectional overrides and isolates, and the line separators a terminal may obey.
    r"\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]"
)


def clean(text: str, line_chars: int = LINE_CHARS) -> str:
    """`text` without terminal escapes, control and bidi characters; only tabs and newlines stay.

    A carriage return shows what a terminal would show at the end: the text after it.
    """
    text = _SEQUENCES.sub("", text)
    if "\r" in text:
        text = "\n".join(_as_left(line) for line in text.split("\n"))
    text = _CONTROLS.sub("", text)
    if len(text) <= line_chars:
        return text
    return "\n".join(_shorten(line, line_chars) for line in text.split("\n"))


def excerpt(text: str) -> str:
    """`text` cleaned, cut in the middle to 48 + 16 KiB, on line boundaries where there are any."""
    shown = clean(text)
    if len(shown) <= HEAD_BYTES + TAIL_BYTES:
        return shown
    head, tail = shown[:HEAD_BYTES], shown[-TAIL_BYTES:]
    head = head[: head.rfind("\n") + 1] or head
    tail = tail[tail.find("\n") + 1 :] or tail
    return f"{head}… ({len(shown) - len(head) - len(tail)} characters left out) …\n{tail}"


_UNSTABLE = (
    # An address of the 47-bit user space as printed by C, Rust, Python and the sanitizers; shorter
    # and longer numbers may well be what an exercise is about.
    (re.compile(r"\b0x[0-9a-fA-F]{11,12}\b"), "0x…"),
    (re.compile(r"^((?:  \| )?)==\d+==", re.MULTILINE), r"\1==…=="),
    (re.compile(r"^(thread '[^'\n]*') \(\d+\)(?= )", re.MULTILINE), r"\1"),
    (re.compile(r"\bin \d+\.\d\ds\b"), "in …s"),
    # Memory dumps below a sanitizer's report: noise to a reader, and different in every run.
    (re.compile(r"^(?:  \| )?(?:=>|  )0x…:[ \[].*\n", re.MULTILINE), ""),
    (re.compile(r"^(?:  \| )?0x…: note: pointer points here\n.*\n.*\n", re.MULTILINE), ""),
    # Object files that the compiler driver hands to the linker.
    (re.compile(r"/cc\w{6}\.o\b"), "/….o"),
    (re.compile(r"(?<=/deps/)(\w+)-[0-9a-f]{16}\b"), r"\1"),
)


def stable(text: str, *places: tuple[str, str]) -> str:
    """`text` without what differs from run to run: addresses, process and thread ids, timings.

    Each place is a path prefix of this run and what to say instead.
    """
    for path, name in places:
        text = text.replace(path, name)
    for pattern, replacement in _UNSTABLE:
        text = pattern.sub(replacement, text)
    return text


def _as_left(line: str) -> str:
    line = line.rstrip("\r")
    return line[line.rfind("\r") + 1 :]


def _shorten(line: str, limit: int) -> str:
    return line if len(line) <= limit else f"{line[:limit]}… ({len(line) - limit} more)"
