"""The command's side of the line: gives leave for calls within the caps, and keeps what they brought.

All numbers are here and on the disk before a call is made, so that the caps hold however many workers
there are and whichever machine dies: what may be spent too much is what was under way.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import replace

from orchestration.workers.pool import Message
from schemas.cluster.plan import Caps
from schemas.errors import Reason
from schemas.kept import KeptReply, KeptSetup
from schemas.reading import plain, read

from .caps import Spent, by_task, reached, spent
from .pace import Pace
from .ports import Drafts, Record


class Broker:
    """Answers the tasks of one run of the command. Safe to use from several threads."""

    def __init__(
        self, caps: Caps, record: Record, drafts: Drafts, clock: Callable[[], float]
    ) -> None:
        """Goes on from what `record` says; `clock` gives Unix seconds."""
        self._caps = caps
        self._record = record
        self._drafts = drafts
        self._clock = clock
        self._lock = threading.Lock()
        self._begun = clock()
        lines = record.lines()
        self._spent = spent(lines)
        self._by_task = by_task(lines)
        self._calls = len(lines)
        self._pace = Pace()
        self._leases: dict[str, int] = {}
        self._under_way: dict[object, str] = {}
        self.halted = ""
        """Why no further call may be made, in words."""

    @property
    def spent(self) -> Spent:
        """What all tasks took so far."""
        return self._spent

    def taken_by(self, task: str) -> Spent:
        """What one task took so far, in all its runs."""
        return self._by_task.get(task, Spent())

    def halt(self, why: str) -> None:
        """Let nobody make a further call."""
        with self._lock:
            self.halted = self.halted or why

    def answer(self, message: Message) -> Message:
        """What a task is told. `halt` in it says that the task ends here."""
        task = str(message.get("task"))
        with self._lock:
            if message.get("op") == "begin":
                return self._begin(task)
            if message.get("op") == "back":
                return self._back(task, message)
            if message.get("lease") != self._leases.get(task):
                return {"halt": "another worker has it now"}
            if message.get("op") == "keep":
                return self._keep(task, message)
            return self._leave(task, message)

    def _begin(self, task: str) -> Message:
        lost = [call for call, owner in self._under_way.items() if owner == task]
        for call in lost:
            del self._under_way[call]
        self._pace = self._pace.lost(len(lost))
        self._leases[task] = self._leases.get(task, 0) + 1
        kept = draft(self._drafts.read(task))
        return {"lease": self._leases[task], "kept": None if kept is None else plain(kept)}

    def _leave(self, task: str, message: Message) -> Message:
        now = self._clock()
        self.halted = self.halted or reached(self._caps, self._spent, now - self._begun)
        if self.halted:
            return {"halt": self.halted}
        if wait := self._pace.wait_s(now):
            return {"wait_s": wait}
        self._calls += 1
        call = self._calls
        self._add({"what": "begun", "call": call, "task": task, "role": message.get("role")})
        self._under_way[call] = task
        self._pace = self._pace.begun()
        return {"call": call}

    def _back(self, task: str, message: Message) -> Message:
        """A call came back; one whose task began anew meanwhile has been written off already."""
        call = message.get("call")
        known = self._under_way.pop(call, None) is not None
        reason = str(message.get("reason"))
        line = {"call": call, "task": task, "reason": reason, "tokens": message.get("tokens")}
        if reason == Reason.RATE_LIMITED and known:
            self._add({"what": "given back", **line})
            after = message.get("retry_after_s")
            named = float(after) if isinstance(after, int | float) else None
            self._pace = self._pace.refused(self._clock(), named)
            return {}
        self._add({"what": "ended", **line})
        if known:
            self._pace = self._pace.answered()
        return {}

    def _keep(self, task: str, message: Message) -> Message:
        self._drafts.add(task, {key: message[key] for key in ("head", "before", "replies")})
        return {}

    def _add(self, line: Mapping[str, object]) -> None:
        self._record.add({"at": round(self._clock(), 3), **line})
        self._spent = self._spent.after(line)
        task = str(line["task"])
        self._by_task[task] = self._by_task.get(task, Spent()).after(line)


def draft(lines: tuple[Mapping[str, object], ...]) -> KeptSetup | None:
    """What a draft's lines come to: each puts its replies in place of all but the first ones."""
    head: KeptSetup | None = None
    replies: tuple[KeptReply, ...] = ()
    for line in lines:
        where = "draft"
        head = read(KeptSetup, line["head"], reason=Reason.STORE_DAMAGED, where=where)
        new = read(tuple[KeptReply, ...], line["replies"], reason=Reason.STORE_DAMAGED, where=where)
        before = line["before"]
        replies = (*replies[: before if isinstance(before, int) else 0], *new)
    return None if head is None else replace(head, replies=replies)
