"""Use case: write the exercises of a plan, on as many workers as there are, and go on where it ended."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from curriculum.content.likeness import Look, look_of
from curriculum.content.parse import parse_exercise
from orchestration.ports import Clock
from orchestration.workers.pool import Pool
from schemas.cluster.jobs import Done, Job, Trouble, Written
from schemas.cluster.plan import Entry, Plan, Task, Verdict
from schemas.errors import LearnError, Reason

from .admission import Admitted, admitted, ready
from .broker import Broker
from .caps import Spent
from .ports import Drafts, Finished, Ledger, Record, Shelf

KIND = "forge"
TRIES = 3
"""How often a task is handed out in one run, where it was the world that failed and not the exercise."""
_FINAL = frozenset(
    {
        Reason.PROOF_FAILED,
        Reason.MALFORMED_REPLY,
        Reason.SCHEMA_VALIDATION_FAILED,
        Reason.POLICY_VIOLATION,
        Reason.INVALID_CONTEXT,
        Reason.BUDGET_EXHAUSTED,
        Reason.CONTENT_INVALID,
    }
)
"""What is wrong with an exercise, and would be again: everything else is tried again some day."""


@dataclass(frozen=True, slots=True)
class Office:
    """Where a forge keeps what it has: all of it below one folder."""

    record: Record
    ledger: Ledger
    drafts: Drafts
    finished: Finished
    shelf: Shelf


@dataclass(frozen=True, slots=True)
class Forged:
    """How a run of the command ended. `entries` is the latest of every task that has one, in the order
    of the plan; `halted` says why it ended before all was done, "" if it did not."""

    plan: Plan
    tasks: tuple[Task, ...]
    entries: tuple[Entry, ...]
    waiting: tuple[str, ...]
    spent: Spent
    seconds: float
    halted: str = ""

    @property
    def open(self) -> int:
        """Tasks that are not decided."""
        return len(self.tasks) - sum(entry.is_final for entry in self.entries)


@dataclass(slots=True)
class _State:
    """How far one run has come."""

    plan: Plan
    tasks: tuple[Task, ...]
    office: Office
    broker: Broker
    clock: Clock
    engine: str
    tell: Callable[[Entry], None]
    latest: dict[str, Entry] = field(default_factory=dict)
    finished: dict[str, Written] = field(default_factory=dict)
    looks: dict[str, dict[str, Look]] = field(default_factory=dict)
    in_a_row: int = 0

    @property
    def decided(self) -> Mapping[str, Entry]:
        return {id: entry for id, entry in self.latest.items() if entry.is_final}


def forge(
    plan: Plan,
    tasks: tuple[Task, ...],
    office: Office,
    pool: Pool,
    clock: Clock,
    *,
    engine: str,
    toolchain: str = "",
    tell: Callable[[Entry], None] = lambda _entry: None,
) -> Forged:
    """Hand out what is not decided, and admit what comes back; `tell` hears of every entry.

    What is decided is never paid for again. StateError(CLUSTER_LOST) if the workers went away: the
    same command goes on from here.
    """
    begun = clock.now()
    broker = Broker(plan.caps, office.record, office.drafts, clock.now)
    state = _State(plan, tasks, office, broker, clock, engine, tell)
    _take_up(state)
    queue = _Queue(
        [task for task in tasks if task.id not in state.decided and task.id not in state.finished],
        toolchain,
        broker,
    )
    for done in pool.run(queue.next, broker.answer):
        _take_in(state, queue, done)
    entries = tuple(state.latest[task.id] for task in tasks if task.id in state.latest)
    seconds = clock.now() - begun
    waiting = tuple(state.finished)
    return Forged(plan, tasks, entries, waiting, broker.spent, seconds, broker.halted)


@dataclass(slots=True)
class _Queue:
    """The tasks that are still to be handed out."""

    tasks: list[Task]
    toolchain: str
    broker: Broker
    again: deque[Task] = field(default_factory=deque)
    handed_out: dict[str, int] = field(default_factory=dict)
    at: int = 0

    def next(self) -> Job | None:
        """The next job; None once nobody may make a call, or while there is none."""
        if self.broker.halted:
            return None
        task = self._task()
        if task is None:
            return None
        self.handed_out[task.id] = self.handed_out.get(task.id, 0) + 1
        return Job(KIND, task.id, task, self.toolchain, task.language)

    def once_more(self, task: Task) -> bool:
        """Hand a task out again, unless it was too often."""
        if self.handed_out.get(task.id, 0) >= TRIES:
            return False
        self.again.append(task)
        return True

    def _task(self) -> Task | None:
        if self.at < len(self.tasks):
            self.at += 1
            return self.tasks[self.at - 1]
        return self.again.popleft() if self.again else None


def _take_up(state: _State) -> None:
    """What an earlier run left: decided tasks, finished exercises, and folders without their line."""
    known = {task.id for task in state.tasks}
    for entry in state.office.ledger.entries():
        if entry.task in known:
            state.latest[entry.task] = entry
    for entry in state.decided.values():
        if entry.folder:
            _look_at(state, entry)
    for written in state.office.finished.all():
        if written.task.id in known and written.task.id not in state.decided:
            state.finished[written.task.id] = written
    _admit(state)


def _look_at(state: _State, entry: Entry) -> None:
    """Take down what an accepted exercise looks like. A folder that somebody took away or changed
    is theirs to decide: it is not written again."""
    try:
        exercise = parse_exercise(entry.folder, state.office.shelf.read(entry.folder))
    except LearnError:
        return
    state.looks.setdefault(entry.node, {})[entry.task] = look_of(exercise)


def _take_in(state: _State, queue: _Queue, done: Done) -> None:
    task = done.job.payload
    assert isinstance(task, Task)
    if isinstance(done.value, Written):
        state.office.finished.put(done.value)
        state.finished[task.id] = done.value
        state.in_a_row = 0
        _admit(state)
        return
    trouble = done.trouble or Trouble(
        str(Reason.INTERNAL), "its worker went away several times while it was at work on it"
    )
    if trouble.reason != Reason.CANCELLED and not done.lost:
        _count_failure(state)
    final = trouble.reason in _FINAL
    if not final and not state.broker.halted and queue.once_more(task):
        return
    _enter(state, _entry(state, task, "refused" if final else "postponed", trouble, done.seconds))
    if final:
        state.office.drafts.drop(task.id)
        _admit(state)


def _count_failure(state: _State) -> None:
    """Let nobody go on once too many tasks in a row came to nothing: it is then not they who are wrong."""
    state.in_a_row += 1
    most = state.plan.caps.failures_in_a_row
    if most and state.in_a_row >= most:
        state.broker.halt(f"{state.in_a_row} tasks in a row came to nothing")


def _admit(state: _State) -> None:
    """Decide on everything that waits for nothing any more."""
    for written in tuple(ready(state.tasks, state.decided, state.finished)):
        looks = state.looks.setdefault(written.task.node, {})
        found = admitted(state.plan, written, looks)
        if found.folder:
            state.office.shelf.put(found.folder, found.files)
            looks[written.task.id] = look_of(written.exercise)
        _enter(state, _decided(state, found))
        state.finished.pop(written.task.id)
        state.office.finished.drop(written.task.id)
        state.office.drafts.drop(written.task.id)


def _decided(state: _State, found: Admitted) -> Entry:
    written = found.written
    trouble = Trouble(found.reason, found.words)
    verdict: Verdict = "accepted" if found.folder else "refused"
    entry = _entry(state, written.task, verdict, trouble, written.seconds)
    return replace(
        entry,
        title=written.exercise.title,
        folder=found.folder,
        digest=found.digest,
        like=found.like,
    )


def _entry(state: _State, task: Task, verdict: Verdict, trouble: Trouble, seconds: float) -> Entry:
    taken = state.broker.taken_by(task.id)
    return Entry(
        task=task.id,
        language=task.language,
        node=task.node,
        depth=task.depth,
        variant=task.variant,
        seed=task.seed,
        engine=state.engine,
        verdict=verdict,
        reason=trouble.reason,
        words=trouble.message,
        calls=taken.calls,
        tokens=taken.tokens,
        time_s=round(seconds, 3),
        at=round(state.clock.now(), 3),
    )


def _enter(state: _State, entry: Entry) -> None:
    state.office.ledger.enter(entry)
    state.latest[entry.task] = entry
    state.tell(entry)
