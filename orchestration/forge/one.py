"""Use case, on a worker: write one exercise of a plan, from the packet to the certificate."""

from __future__ import annotations

import time
from dataclasses import replace

from orchestration.desk import Desk
from orchestration.making.keeping import Keeping
from orchestration.making.lane import heard_one_at_a_time
from orchestration.making.make import make_exercise
from orchestration.making.setup import Setup
from orchestration.stages.tally import Tally
from schemas.cluster.jobs import Written
from schemas.cluster.plan import Task
from schemas.errors import Reason, UsageError
from schemas.kept import KeptSetup
from schemas.learner import LearnerModel

from .line import Ask, KeptByLine, Line, MeteredEngine

_SAY_NOTHING_NEW = ("bank", "replay")


def write_one(desk: Desk, task: Task, ask: Ask) -> Written:
    """The task's exercise, proved here. `ask` reaches the command that handed it out.

    Goes on from what is kept of the task. LearnError says why nothing came of it; Halted that the
    command lets nobody make further calls.
    """
    begun = time.monotonic()
    if desk.engine.name in _SAY_NOTHING_NEW:
        raise UsageError(
            Reason.USAGE,
            f"The engine here is {desk.engine.name}, which writes no new exercises.",
            hint="Name another in the plan, and set on every worker what it needs.",
        )
    desk.runner.toolchain(desk.language(task.language))
    line = Line(ask, task.id, desk.clock.sleep)
    kept = line.begin()
    port = KeptByLine(line, kept)
    fresh = KeptSetup(
        task.id, task.language, task.node, task.depth, task.story, desk.engine.name, 0.0
    )
    desk = heard_one_at_a_time(replace(desk, engine=MeteredEngine(desk.engine, line), kept=port))
    setup = Setup(
        desk,
        Tally(),
        desk.curriculum.node(task.language, task.node),
        task.depth,
        task.story,
        LearnerModel(),
        since=0.0,
        keeping=Keeping(port, kept or fresh),
    )
    made = make_exercise(setup)
    exercise = replace(made.stored.exercise, origin=_origin(setup))
    return Written(task, exercise, made.stored.certificate, time.monotonic() - begun)


def _origin(setup: Setup) -> str:
    return f"written by a model ({setup.desk.engine.name}) for a plan, and proved whole"
