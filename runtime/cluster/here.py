"""The pool of one machine and one process: each job is done where its result is wanted."""

from __future__ import annotations

import threading
import time
import traceback
from collections.abc import Callable, Iterator, Mapping

from schemas.cluster.jobs import Done, Job, Trouble, WorkerReport
from schemas.errors import Cancelled, LearnError, Reason

Message = Mapping[str, object]
Answer = Callable[[Message], Message]
Work = Callable[[Job, Answer], object]
"""Does one job; the second argument reaches the command. Raises LearnError."""


def no_questions(_message: Message) -> Message:
    """For jobs that ask nothing."""
    return {}


def done(job: Job, work: Work, answer: Answer) -> Done:
    """What comes of a job, failures as values; a fault of ours is one job's, and not that of all."""
    begun = time.monotonic()
    try:
        return Done(job, work(job, answer), seconds=time.monotonic() - begun)
    except LearnError as error:
        trouble = Trouble.of(error)
    except Exception as error:
        where = "".join(traceback.format_exception(error)[-4:])
        words = f"Something went wrong inside learnshell: {type(error).__name__}: {error}"
        trouble = Trouble(str(Reason.INTERNAL), words, details={"technical": where})
    return Done(job, trouble=trouble, seconds=time.monotonic() - begun)


class Here:
    """Satisfies the port Pool without any other process. Once `cancel` is set no further job begins."""

    def __init__(
        self,
        work: Work,
        look: Callable[[], WorkerReport],
        cancel: threading.Event | None = None,
    ) -> None:
        self._work = work
        self._look = look
        self._cancel = cancel or threading.Event()

    def run(
        self, source: Callable[[], Job | None], answer: Answer = no_questions
    ) -> Iterator[Done]:
        """One job after the other, until there is none; Cancelled after an interrupt."""
        while (job := source()) is not None:
            found = done(job, self._work, answer)
            if self._cancel.is_set():
                raise Cancelled(hint="What is done is kept: the same command goes on.")
            yield found

    def workers(self) -> tuple[WorkerReport, ...]:
        """This machine."""
        return (self._look(),)

    def close(self) -> None:
        """Nothing is open."""
