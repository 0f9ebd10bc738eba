"""Knows how the shells of one home take turns: an flock on a file beside the store.

The lock is a file of its own, because a lock on a file that gets renamed guards nothing, and
because SQLite's own locks on the database would be dropped with it on some systems. The kernel
gives it back when its holder dies, so a killed shell never leaves it behind. It holds the number of
times that it was taken: whoever waits sees in it that others take turns and nobody is stuck.
"""

from __future__ import annotations

import fcntl
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from schemas.errors import Reason, StateError

_PAUSES_S = (0.001, 0.002, 0.005, 0.01, 0.02)
"""Between two tries; the last one repeats. A write takes about 4 ms."""
_MOST_PATIENCE = 12
"""Times `patience_s`, however often others take their turn meanwhile."""
_NUMBER_BYTES = 8


class HomeLock:
    """Exclusive among processes and threads; the thread that holds it may take it again."""

    def __init__(
        self, path: Path, patience_s: float, now: Callable[[], float] = time.monotonic
    ) -> None:
        """`now` gives seconds that never go back; `patience_s` is for one holder, not for all."""
        self._path = path
        self._patience_s = patience_s
        self._now = now
        self._threads = threading.RLock()
        self._depth = 0
        self._fd = -1

    @contextmanager
    def threads(self) -> Iterator[None]:
        """Keep out the other threads of this process only; enough to read."""
        with self._threads:
            yield

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep out everyone; StateError(STORE_BUSY) when one other holds it for too long.

        Lets OSError through if the file cannot be made.
        """
        with self._threads:
            if self._depth == 0:
                self._acquire()
            self._depth += 1
            try:
                yield
            finally:
                self._depth -= 1
                if self._depth == 0:
                    fcntl.flock(self._fd, fcntl.LOCK_UN)

    def close(self) -> None:
        with self._threads:
            if self._fd >= 0:
                os.close(self._fd)
                self._fd = -1

    def _acquire(self) -> None:
        """Poll, because a wait inside flock could be neither limited nor explained."""
        begun = since = self._now()
        turn = tries = 0
        while not self._try():
            now, seen = self._now(), self._turn()
            if seen != turn:
                turn, since = seen, now
            if now > since + self._patience_s or now > begun + self._patience_s * _MOST_PATIENCE:
                raise StateError(
                    Reason.STORE_BUSY,
                    f"Another learn process has held {self._path} for {self._patience_s:g} s.",
                    hint="Nothing was written. Finish or close the other shell, then try again.",
                )
            time.sleep(_PAUSES_S[min(tries, len(_PAUSES_S) - 1)])
            tries += 1

    def _try(self) -> bool:
        if self._fd < 0:
            flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC
            self._fd = os.open(self._path, flags, 0o600)
        try:
            fcntl.flock(self._fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        if os.fstat(self._fd).st_nlink == 0:
            # Someone deleted the file: those who come later would lock another one.
            self.close()
            return False
        with suppress(OSError):  # a full disk: those who wait are impatient, nothing else
            os.pwrite(self._fd, (self._turn() + 1).to_bytes(_NUMBER_BYTES), 0)
        return True

    def _turn(self) -> int:
        """How often the lock was taken; 0 where that cannot be read."""
        try:
            return int.from_bytes(os.pread(self._fd, _NUMBER_BYTES, 0))
        except OSError:
            return 0
