"""The port behind which jobs are done, here or on many machines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Protocol

from schemas.cluster.jobs import Done, Job, WorkerReport

Message = Mapping[str, object]
"""JSON-able: a question of a job to the command that handed it out, or the answer."""
Answer = Callable[[Message], Message]
"""Called from several threads."""
Source = Callable[[], Job | None]
"""The next job, or None while there is none; a job that came to nothing may come again."""


def no_questions(_message: Message) -> Message:
    """For jobs that ask nothing."""
    return {}


class Pool(Protocol):
    """Where jobs are done."""

    def run(self, source: Source, answer: Answer = no_questions) -> Iterator[Done]:
        """What comes of the jobs, as each is done; StateError(CLUSTER_LOST) if nobody is there any
        more. A job whose worker went away comes back as lost."""
        ...

    def workers(self) -> tuple[WorkerReport, ...]:
        """What each worker has."""
        ...
