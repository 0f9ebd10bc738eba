"""Knows the standard streams as a process may be given them: closed, full, or read by nobody."""

from __future__ import annotations

import io
import os
import sys
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from typing_extensions import Buffer


class _Outlet(io.FileIO):
    """A stream whose reader may leave: what is written after that goes nowhere, without a word.

    Any other failure is raised once, so that it can be told; with `must_not_fail` it never is.
    """

    def __init__(self, number: int, *, must_not_fail: bool) -> None:
        super().__init__(number, "wb", closefd=False)
        self.reader_left = False
        self._must_not_fail = must_not_fail

    def write(self, data: Buffer, /) -> int:
        try:
            return super().write(data)
        except OSError as error:
            self.reader_left = isinstance(error, BrokenPipeError)
            self._divert()
            if self.reader_left or self._must_not_fail:
                return memoryview(data).nbytes
            raise

    def _divert(self) -> None:
        """Later writes, the last one of the interpreter included, cannot fail again."""
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, self.fileno())
        os.close(null)


def settle_streams() -> None:
    """Make the three standard streams usable, whatever this process was started with."""
    for name in ("stdin", "stdout", "stderr"):
        stream: TextIO | None = getattr(sys, name)
        if stream is None:
            # Also takes the number of the closed stream, which a database might get otherwise.
            null = os.open(os.devnull, os.O_RDWR)
            setattr(sys, name, os.fdopen(null, "r" if name == "stdin" else "w", encoding="utf-8"))
        elif name != "stdin" and not stream.isatty():
            setattr(sys, name, _outlet(stream, must_not_fail=name == "stderr"))


def reader_left() -> bool:
    """Whether whoever read standard output is gone, as `head` is after its lines."""
    raw = getattr(getattr(sys.stdout, "buffer", None), "raw", None)
    return isinstance(raw, _Outlet) and raw.reader_left


def _outlet(stream: TextIO, *, must_not_fail: bool) -> TextIO:
    raw = _Outlet(stream.fileno(), must_not_fail=must_not_fail)
    return io.TextIOWrapper(
        io.BufferedWriter(raw),
        encoding=stream.encoding,
        errors=stream.errors,
        line_buffering=True,
    )
