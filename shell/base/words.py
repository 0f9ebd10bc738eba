"""Knows what may stand in words that somebody typed, pasted or piped."""

from __future__ import annotations

import re
from typing import IO

from schemas.errors import Reason, UsageError

DEPTH_WORDS = {"D1": "easy", "D2": "medium", "D3": "hard"}
"""How difficult an exercise is, as a learner reads it, by its depth."""
EXPERIENCE_WORDS = (
    ("new", "new to it: from the beginning"),
    ("some", "some: up to five exercises find out where I stand"),
    ("fluent", "fluent: the same, from harder ones"),
)
"""What a newcomer to a language is asked."""
LONGEST_LINE = 64_000
"""Characters of one message; far beyond any question, far below what a paste can hold."""

LONGEST_LINE_BYTES = 4 * LONGEST_LINE
"""The same as UTF-8; of a longer line of standard input only the length is kept."""
ENDLESS_BYTES = 64 << 20
"""A line that has not ended after this many bytes never will: nothing after it is read."""

_STEERING = re.compile(
    # Strings up to their end, CSI sequences and two-character escapes, complete or cut.
    r"(?:\x1b[\]PX^_])[^\x07\x1b\n]*(?:\x07|\x1b\\)?|\x1b\[[0-?]*[ -/]*[@-~]?|\x1b[ -/]*[0-~]?"
    # Control characters but tab and newline, and what reorders the text around it.
    r"|[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]"
)


def without_escapes(text: str) -> str:
    """`text` without anything that steers a terminal: safe to echo and to send on."""
    return _STEERING.sub("", text)


def message(text: str) -> str:
    """One message as the shell takes it: escapes gone, blanks at its ends gone.

    UsageError for what is too long (INPUT_TOO_LARGE) or no text at all (INPUT_NOT_TEXT).
    """
    if len(text) > LONGEST_LINE:
        raise UsageError(
            Reason.INPUT_TOO_LARGE,
            f"That is {len(text):,} characters; one message may have {LONGEST_LINE:,}.",
            hint="Code belongs in the workspace's files: edit there, then /attempt.",
        )
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise not_text(f"is not UTF-8 (character {error.start + 1})") from error
    if "\0" in text:
        raise not_text(f"holds a NUL (character {text.index(chr(0)) + 1})")
    return without_escapes(text).strip()


def next_line(stream: IO[bytes]) -> bytes:
    """The next line with its end, b"" after the last; UsageError(INPUT_TOO_LARGE).

    A line that is too long is passed over, and never in memory as a whole.
    """
    data = stream.readline(LONGEST_LINE_BYTES)
    length, ended = len(data), data.endswith(b"\n")
    if ended or length < LONGEST_LINE_BYTES:
        return data
    while not ended and length < ENDLESS_BYTES:
        more = stream.readline(LONGEST_LINE_BYTES)
        length, ended = length + len(more), more.endswith(b"\n") or not more
    raise UsageError(
        Reason.INPUT_TOO_LARGE,
        f"That is {length - ended:,} bytes on one line; one message may have {LONGEST_LINE:,}"
        " characters.",
        hint="Code belongs in the workspace's files: edit there, then /attempt."
        if ended
        else "Nothing after it was read. End every line with a newline.",
        details={"endless": not ended},
    )


def line_of(data: bytes) -> str:
    """A line of standard input; UsageError(INPUT_NOT_TEXT)."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise not_text(f"is not UTF-8 (byte {error.start + 1})") from error


def argument(word: str) -> str:
    """A word of the command line as a message; one that the locale could not read is read as UTF-8."""
    try:
        return message(line_of(word.encode("utf-8", "surrogateescape")))
    except UnicodeEncodeError as error:  # half a character, which no terminal sends
        raise not_text(f"is not text (character {error.start + 1})") from error


def not_text(why: str) -> UsageError:
    return UsageError(
        Reason.INPUT_NOT_TEXT, f"The input {why}.", hint="Type it again, or send UTF-8 text."
    )


def wrapped(text: str, columns: int) -> str:
    """The text in lines of fewer than `columns` characters, broken between words: what prints it as it
    is would break them anywhere. Words that are longer stay whole, and so do blanks at its end."""
    room = max(20, columns - 1)
    end = text[len(text.rstrip()) :]
    lines = (
        line if len(line) <= room else "\n".join(_lines(line, room))
        for line in text.rstrip().split("\n")
    )
    return "\n".join(lines) + end


def _lines(line: str, room: int) -> list[str]:
    from textwrap import wrap

    return wrap(line, room, break_long_words=False, break_on_hyphens=False)


def counted(number: int, noun: str) -> str:
    """`1 attempt`, `2 attempts`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
