"""Knows how Ctrl-C is taken for the length of a run, so that it ends the run and not the shell."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass


@dataclass(slots=True)
class Interrupts:
    """Ctrl-C presses seen during one run; `wake` becomes readable with each."""

    wake: int | None = None
    count: int = 0


@contextmanager
def taken() -> Iterator[Interrupts]:
    """Take SIGINT for the length of a run, which only the main thread may do."""
    if threading.current_thread() is not threading.main_thread():
        yield Interrupts()
        return
    reader, writer = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC) if hasattr(os, "pipe2") else os.pipe()
    seen = Interrupts(reader)

    def note(_number: int, _frame: object) -> None:
        seen.count += 1
        with suppress(BlockingIOError):
            os.write(writer, b"!")

    before = signal.signal(signal.SIGINT, note)
    try:
        yield seen
    finally:
        signal.signal(signal.SIGINT, before if before is not None else signal.SIG_DFL)
        os.close(reader)
        os.close(writer)
