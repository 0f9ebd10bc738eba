"""Knows the time, and draws ids from the system's randomness."""

from __future__ import annotations

import secrets
import time


class SystemClock:
    """The clock of the machine."""

    def now(self) -> float:
        """Unix time in seconds."""
        return time.time()

    def new_id(self) -> str:
        """Eight lower-case hex digits."""
        return secrets.token_hex(4)

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)
