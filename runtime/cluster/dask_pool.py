"""The pool of a Dask cluster: one that is there, or one of this machine's own processes."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import dask
import distributed
from distributed.scheduler import KilledWorker

from schemas.cluster.jobs import Done, Job, WorkerReport
from schemas.errors import Reason, StateError, UsageError

from .exchange import ANSWER, Exchange
from .here import Answer, Message, no_questions
from .on_worker import Errand, MakeWork, run_job

PATIENCE_S = 60.0
"""How long to wait for the scheduler, and then for a first worker."""
RECONNECT_S = 10
"""How long a scheduler may be silent before it counts as gone."""
CLOSING_S = 15
AHEAD = 2
"""Jobs that a thread has before it: it then never waits for the next one."""
_COUNT_S = 2.0
_DASK: Any = distributed
"""Its functions have no types of their own."""
MakeLook = Callable[[Path], WorkerReport]


@dataclass(frozen=True, slots=True)
class Reach:
    """Which cluster: an address, or so many processes of this machine."""

    address: str = ""
    processes: int = 0

    @classmethod
    def of(cls, text: str) -> Reach:
        """`local:N` or a scheduler's address; UsageError."""
        kind, _, number = text.partition(":")
        if kind == "local":
            if not number.isdigit() or not 1 <= int(number) <= 1000:
                raise _misnamed(text)
            return cls(processes=int(number))
        if "://" not in text:
            raise _misnamed(text)
        return cls(address=text)


def _misnamed(text: str) -> UsageError:
    return UsageError(
        Reason.USAGE,
        f"{text!r:.60} names no cluster.",
        hint="For example: --cluster local:4, or --cluster tcp://node1:8786.",
    )


class DaskPool:
    """Satisfies the port Pool. `make` builds what does a job on a worker, from the folder that is its
    home; both are found there by their names, so learnshell must be installed there as it is here."""

    def __init__(self, reach: Reach, make: MakeWork) -> None:
        """Raises StateError(CLUSTER_UNAVAILABLE) if nobody answers or no worker comes."""
        self._make = make
        self._cluster: Any = None
        self._client: Any = None
        _be_quiet()
        timeouts = {"connect": f"{RECONNECT_S}s", "tcp": "30s"}
        dask.config.set({"distributed.comm.timeouts": timeouts})
        # See on_worker: workers of ours never begin with it.
        dask.config.set({"distributed.worker.profile.enabled": False})
        try:
            self._client = self._connected(reach)
            self._client.register_plugin(Exchange(), name=Exchange.name)
            self._client.wait_for_workers(1, timeout=PATIENCE_S)
        except (OSError, ValueError, ImportError, RuntimeError, TimeoutError) as error:
            self.close()
            raise _unavailable(reach, error) from error

    def _connected(self, reach: Reach) -> Any:
        if reach.address:
            return _DASK.Client(reach.address, timeout=PATIENCE_S, set_as_default=False)
        self._cluster = _DASK.LocalCluster(
            n_workers=reach.processes,
            threads_per_worker=1,
            processes=True,
            dashboard_address="127.0.0.1:0",
            silence_logs=logging.CRITICAL,
        )
        return _DASK.Client(self._cluster, set_as_default=False)

    def run(
        self, source: Callable[[], Job | None], answer: Answer = no_questions
    ) -> Iterator[Done]:
        """As the port says. Jobs are handed out a few ahead of the workers, so that a thousand folders
        are not in memory at once."""
        topic = f"learn-{uuid4().hex}"
        self._client.subscribe_topic(topic, self._answering(answer))
        errand = Errand(self._client.id, topic, self._make)
        jobs: dict[Any, Job] = {}
        coming = _DASK.as_completed(loop=self._client.loop)
        places = _Places(self._client)

        def hand_out() -> None:
            while len(jobs) < places.count() and (job := source()) is not None:
                future = self._client.submit(
                    run_job, errand, job, key=f"{job.kind}-{uuid4().hex}", pure=False
                )
                jobs[future] = job
                coming.add(future)

        try:
            hand_out()
            while jobs:
                future = next(coming)
                yield self._outcome(future, jobs.pop(future))
                future.release()
                hand_out()
        finally:
            self._client.cancel(list(jobs), force=True) if jobs else None
            self._client.unsubscribe_topic(topic)

    def _answering(self, answer: Answer) -> Callable[[tuple[float, Message]], None]:
        """Answers questions as they come, off the loop that everything else goes through."""
        client = self._client

        async def reply(number: object, message: Message) -> None:
            found = await asyncio.get_running_loop().run_in_executor(None, answer, message)
            await getattr(client.scheduler, ANSWER)(number=number, answer=found)

        underway: set[asyncio.Task[None]] = set()

        def heard(event: tuple[float, Message]) -> None:
            _at, said = event
            inner = said["message"]
            assert isinstance(inner, dict)
            task = asyncio.ensure_future(reply(said["number"], inner))
            underway.add(task)
            task.add_done_callback(underway.discard)

        return heard

    def _outcome(self, future: Any, job: Job) -> Done:
        try:
            found = future.result()
        except (CancelledError, asyncio.CancelledError) as error:
            raise _lost() from error
        except KilledWorker:
            return Done(job, lost=True)
        assert isinstance(found, Done)
        return found

    def workers(self) -> tuple[WorkerReport, ...]:
        """A look at every worker, by address."""
        found = self._client.run(_look, self._make)
        return tuple(found[address] for address in sorted(found))

    def close(self) -> None:
        """Let go of the cluster; one of this machine ends. What is slow to close ends with us."""
        for part in (self._client, self._cluster):
            if part is not None:
                with suppress(OSError, RuntimeError, TimeoutError):
                    part.close(timeout=CLOSING_S)


@dataclass(slots=True)
class _Places:
    """How many jobs may be out, looked up now and then: workers come and go."""

    client: Any
    at: float = 0.0
    known: int = 1

    def count(self) -> int:
        """Places in front of all threads."""
        if time.monotonic() - self.at > _COUNT_S:
            self.known = max(1, sum(self.client.nthreads().values()))
            self.at = time.monotonic()
        return self.known * AHEAD + 1


def _be_quiet() -> None:
    """Dask logs to standard error, which is ours to speak on; each of its loggers has a level of its own."""
    for name in logging.root.manager.loggerDict:
        if name.partition(".")[0] in ("distributed", "tornado", "asyncio"):
            logging.getLogger(name).setLevel(logging.CRITICAL + 1)


def _look(make: Any, dask_worker: Any) -> WorkerReport:
    from .on_worker import home_of

    found: WorkerReport = make.look(home_of(dask_worker), dask_worker.address)
    return found


def _unavailable(reach: Reach, error: BaseException) -> StateError:
    what = reach.address or f"{reach.processes} processes of this machine"
    return StateError(
        Reason.CLUSTER_UNAVAILABLE,
        f"No cluster at {what}: {str(error) or type(error).__name__:.200}.",
        hint="Is the scheduler running, are there workers, and is the same learnshell on each?",
    )


def _lost() -> StateError:
    return StateError(
        Reason.CLUSTER_LOST,
        "The scheduler went away.",
        hint="What is done is kept: start the cluster again, then type the same command.",
    )
