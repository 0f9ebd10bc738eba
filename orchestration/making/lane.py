"""Knows how one piece of a setup runs beside the rest of it, and how it is stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from typing import Generic, Protocol, TypeVar

from orchestration.desk import Desk
from orchestration.progress import Progress
from schemas.errors import Cancelled

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Outcome(Protocol[T_co]):
    """What a piece of work comes to."""

    def result(self) -> T_co:
        """Wait for it; raises what the work raised."""
        ...


@dataclass(frozen=True, slots=True)
class _Postponed(Generic[T]):
    """Work that is done once its result is wanted."""

    work: Callable[[], T]

    def result(self) -> T:
        return self.work()


@dataclass(frozen=True, slots=True)
class Lane:
    """Where work is done in its order: in a thread beside the rest, or where its result is wanted."""

    thread: ThreadPoolExecutor | None

    def begin(self, work: Callable[[], T]) -> Outcome[T]:
        """Begin with it once the work before it is done."""
        return self.thread.submit(work) if self.thread else _Postponed(cache(work))


@contextmanager
def beside(desk: Desk, stop: threading.Event, *, apart: bool) -> Iterator[Lane]:
    """A lane for the length of the block, with a thread of its own if `apart`.

    If the block fails, `stop` is set and what is under way is waited for, since it is paid for; an
    interrupt ends it at once.
    """
    if not apart:
        yield Lane(None)
        return
    try:
        with ThreadPoolExecutor(1) as thread:
            try:
                yield Lane(thread)
            except (KeyboardInterrupt, Cancelled):
                desk.cancel.set()
                raise
            finally:
                stop.set()
    except (KeyboardInterrupt, Cancelled):
        desk.cancel.clear()
        raise


def heard_one_at_a_time(desk: Desk) -> Desk:
    """The desk with reports from several threads told one after the other."""
    lock, tell = threading.Lock(), desk.report

    def report(told: Progress) -> None:
        with lock:
            tell(told)

    return replace(desk, report=report)
