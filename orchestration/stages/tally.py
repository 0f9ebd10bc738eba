"""Knows what one setup or turn has cost so far, whichever of its threads spent it."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

from schemas.events import CallRecord

from .recording import Try


class Spending:
    """Tries and tokens against the caps of a setup, and until when a service takes no more."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._calls = self._tokens = 0
        self.not_before = float("-inf")
        """Unix time."""

    @property
    def spent(self) -> tuple[int, int]:
        """Tries begun, and tokens of those that ended."""
        return self._calls, self._tokens

    def begin(self, most_calls: int, most_tokens: int) -> bool:
        """Count one more try, if the caps allow it."""
        with self._lock:
            if self._calls >= most_calls or self._tokens >= most_tokens:
                return False
            self._calls += 1
            return True

    def tokens(self, count: int) -> None:
        """Count what a try took."""
        with self._lock:
            self._tokens += count


@dataclass(slots=True)
class Tally:
    """The audit record of every call, and its tries; `beside` are those of what runs at the same
    time, which spends from the same caps."""

    records: list[CallRecord] = field(default_factory=list)
    tries: list[Try] = field(default_factory=list)
    spending: Spending = field(default_factory=Spending)
    beside: list[Tally] = field(default_factory=list)

    def lane(self) -> Tally:
        """The tally of something that runs beside this."""
        made = Tally(spending=self.spending)
        self.beside.append(made)
        return made

    @property
    def all_records(self) -> tuple[CallRecord, ...]:
        """Lane by lane, so that the order does not hang on which was faster."""
        return tuple(record for lane in (self, *self.beside) for record in tuple(lane.records))

    @property
    def lanes(self) -> tuple[tuple[Try, ...], ...]:
        """The tries of each lane."""
        return tuple(tuple(lane.tries) for lane in (self, *self.beside))

    @property
    def calls(self) -> int:
        return sum(1 + record.retries for record in self.all_records)

    @property
    def tokens(self) -> int:
        return sum(record.input_tokens + record.output_tokens for record in self.all_records)
