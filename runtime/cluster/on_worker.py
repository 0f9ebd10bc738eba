"""What runs on a worker of a Dask cluster: one job, with a line to the command that handed it out."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from distributed import get_worker
from distributed.utils import sync

from schemas.cluster.jobs import Done, Job

from .exchange import ASK
from .here import Message, Work, done

MakeWork = Callable[[Path], Work]
"""Builds what does jobs in a home of its own."""


@dataclass(frozen=True, slots=True)
class Errand:
    """What a worker needs beside the job: who handed it out, and how it is done here."""

    client: str
    topic: str
    make: MakeWork


def run_job(errand: Errand, job: Job) -> Done:
    """Do one job in this process. Its home lasts as long as the worker."""
    worker: Any = get_worker()
    worker.loop.add_callback(_without_profiler, worker)

    def ask(message: Message) -> Message:
        return sync(worker.loop, _asked, worker, errand.client, errand.topic, message)

    return done(job, _work_of(worker, errand), ask)


def _work_of(worker: Any, errand: Errand) -> Work:
    """What does the jobs of this errand in this thread; made for the first of them."""
    home = home_of(worker)
    made: dict[tuple[str, Path], Work] = worker.__dict__.setdefault("learn_work", {})
    key = (errand.topic, home)
    if key not in made:
        made[key] = errand.make(home)
    return made[key]


def _without_profiler(worker: Any) -> None:
    """Stop Dask's profiler on this worker. Up to Python 3.11 a look at the frames of all threads, a
    collection of garbage in it and a thread that begins can wait for each other for ever; our jobs
    begin threads all the time. Seen with 228 tasks, once."""
    for name in ("profile", "profile-cycle"):
        callback = worker.periodic_callbacks.pop(name, None)
        if callback is not None:
            callback.stop()


async def _asked(worker: Any, client: str, topic: str, message: Message) -> Message:
    question = getattr(worker.scheduler, ASK)
    answer: Message = await question(client=client, topic=topic, message=message)
    return answer


def home_of(worker: Any) -> Path:
    """A folder for one thread of this worker, below the worker's own."""
    path = Path(worker.local_directory) / f"learn-{threading.get_ident()}"
    path.mkdir(parents=True, exist_ok=True)
    return path
