"""Several shells and single commands attempt one exercise of one home at the same time: each is
answered with a number of its own, and the store has them all.

The normal run makes few. For the five hundred of a release:

    LEARN_ATTEMPTS=500 pytest -n 0 tests/e2e/test_parallel_attempts.py
"""

from __future__ import annotations

import itertools
import os
import queue
import threading
from collections.abc import Iterator

from .conftest import Learn, Said
from .test_kill import events

ATTEMPTS = int(os.environ.get("LEARN_ATTEMPTS", "12"))
SHELLS, SINGLE = (3, 3) if ATTEMPTS < 100 else (8, 8)
LINES = 5
"""Attempts that one shell makes before it leaves."""


def orders() -> Iterator[queue.SimpleQueue[int]]:
    """For each worker the attempts to make in each of its runs; ATTEMPTS in sum."""
    workers = [queue.SimpleQueue[int]() for _worker in range(SHELLS + SINGLE)]
    left = ATTEMPTS
    for number, worker in itertools.cycle(enumerate(workers)):
        many = min(left, LINES if number < SHELLS else 1)
        worker.put(many)
        left -= many
        if not left:
            break
    return iter(workers)


def test_every_attempt_is_answered_and_kept(learn: Learn) -> None:
    learn = Learn(learn.home, limit_s=600)
    said: list[Said] = []

    def work(mine: queue.SimpleQueue[int]) -> None:
        while not mine.empty():
            many = mine.get()
            said.append(
                learn("attempt", "--json")
                if many == 1
                else learn.type(*["/attempt"] * many, as_json=True)
            )

    workers = [threading.Thread(target=work, args=(mine,)) for mine in orders()]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert [error for run in said for error in run.errors] == []
    assert {run.code for run in said} == {3}
    answered = sorted(item["attempt"]["index"] for run in said for item in run.objects)
    assert answered == list(range(1, ATTEMPTS + 1))
    (session,) = {id for id, _body in events(learn.home, "attempt")}
    assert [body["index"] for _id, body in events(learn.home, "attempt")] == answered
    reviewed = [int(body["attempt"]) for _id, body in events(learn.home, "review")]
    assert sorted(reviewed) == answered
    listed = learn.status()["session"]
    assert (listed["id"], listed["attempts"]) == (session, ATTEMPTS)
    assert learn("rebuild", "--json").object["agreed"] is True
