"""A learner's life on a real disk, lived by children that die or run out of disk on the way.

Runs as a program of its own with `failpoint.c` loaded. Each line of standard input is a JSON object
`{"home", "at", "mode", "seconds"}`: the change at which, or the seconds after which the child ends.
Each is answered by one line, the list of what the child had reported by then.
"""

from __future__ import annotations

import ctypes
import json
import os
import select
import signal
import sys
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from orchestration.desk import Desk
from orchestration.use_cases.attempt import attempt
from orchestration.use_cases.finish import finish
from orchestration.use_cases.hint import hint
from orchestration.use_cases.reset import reset, restore
from runtime.home.clock import SystemClock
from runtime.home.workspace import DiskWorkspaces
from runtime.store.store import Store
from schemas.errors import LearnError
from schemas.exchange.calls import EngineReply, StageCall
from schemas.session import Session
from tests.fake_exercise import SOLVED
from tests.fakes import ScriptedEngine, begun, desk, write

Report = Callable[..., None]


class TellingEngine(ScriptedEngine):
    """Reports that the reviewer was asked, before it answers."""

    def __init__(self, report: Report) -> None:
        super().__init__()
        self._report = report

    def reply(self, call: StageCall) -> EngineReply:
        if call.role == "reviewer":
            self._report("asked", call.packet.attempt_context.index)
        return super().reply(call)


def real_desk(home: Path, store: Store, report: Report) -> Desk:
    """Everything on the real disk but engine and runner."""
    return desk(
        engine=TellingEngine(report),
        archive=store,
        memory=store,
        ledger=store,
        certificates=store.certificates,
        setups=store.setups,
        workspaces=DiskWorkspaces(home / "workspaces"),
        clock=SystemClock(),
    )


class Life:
    """Two exercises from /start to /end; a step is reported once its use case has returned."""

    def __init__(self, home: Path, report: Report) -> None:
        self._report = report
        self._store = Store(home)
        self._desk = real_desk(home, self._store, report)

    def live(self) -> None:
        for node in ("P101", "P102"):
            session = self._do("start", partial(begun, self._desk, node=node))
            if session is not None:
                self._report("start", session.id)
                self._work(session)
        self._store.close()

    def _work(self, session: Session) -> None:
        laid, id = self._desk, session.id
        self._attempt(id)
        given = self._do("hint", lambda: hint(laid, id))
        if given is not None:
            self._report("hint", id, given.level)
        self._do("write", lambda: write(laid, session, SOLVED))
        self._do("reset", lambda: reset(laid, id))
        self._do("restore", lambda: restore(laid, id))
        self._attempt(id)
        if self._do("end", lambda: finish(laid, id)) is not None:
            self._report("end", id)

    def _attempt(self, id: str) -> None:
        done = self._do("attempt", lambda: attempt(self._desk, id))
        if done is not None:
            self._report("attempt", id, done.attempt.index, done.attempt.evidence.passed)

    def _do(self, name: str, act: Callable[[], Any]) -> Any:
        try:
            return act()
        except LearnError as error:
            self._report("refused", name, error.reason, error.message)
            return None


def child(order: dict[str, Any], pipe: int) -> None:
    """One life; never returns."""

    def report(*said: object) -> None:
        os.write(pipe, f"{json.dumps(said)}\n".encode())

    try:
        failpoint = ctypes.CDLL(None)
        failpoint.failpoint_arm(order["home"].encode(), order["at"], order["mode"])
        Life(Path(order["home"]), report).live()
        report("lived", failpoint.failpoint_count())
    finally:
        # What no use case may let through is what the test is after.
        if sys.exc_info()[0] is not None:
            report("crashed", traceback.format_exc())
        os._exit(0)


def serve() -> None:
    """Answer one order after the other."""
    for line in sys.stdin:
        order = json.loads(line)
        reader, writer = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(reader)
            child(order, writer)
        os.close(writer)
        with os.fdopen(reader, encoding="utf-8") as pipe:
            if order["seconds"]:
                select.select([os.pidfd_open(pid)], [], [], order["seconds"])
                os.kill(pid, signal.SIGKILL)
            said = [json.loads(item) for item in pipe.read().splitlines()]
        os.waitpid(pid, 0)
        sys.stdout.write(f"{json.dumps(said)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    serve()
