"""Use case: finish the proof of an exercise that somebody has begun to work on."""

from __future__ import annotations

from dataclasses import dataclass, replace

from orchestration.desk import Desk
from orchestration.guidance.dispute import dispute, node_runs
from orchestration.proof.findings import Finding
from orchestration.proof.imported import measured
from orchestration.proof.prove import prove

from .finish import finish


@dataclass(frozen=True, slots=True)
class Rest:
    """The outcome of the whole proof; with findings the session has ended and counts for nothing."""

    title: str
    node: str
    findings: tuple[Finding, ...] = ()


def is_whole(desk: Desk, session_id: str) -> bool:
    """Whether nothing is left to prove about the session's exercise."""
    return desk.exercise(session_id)[0].certificate.whole


def prove_rest(desk: Desk, session_id: str) -> Rest:
    """Run the whole proof and keep its certificate.

    An exercise that does not pass is set aside: its session ends and its runs are no evidence.
    Raises what a run raises; then nothing has changed and it can be asked for again.
    """
    stored, session = desk.exercise(session_id)
    exercise, settings = stored.exercise, desk.settings_of(stored.exercise)
    if exercise.layout is not None:
        desk.certificates.put(measured(desk, exercise, stored.certificate))
        return Rest(session.title, session.node)
    if exercise.project:
        # What the learner wrote in the steps before is theirs; proved is the step as it is bundled.
        exercise = desk.bank.find(session.language, session.node, exercise.id) or exercise
    runner = desk.runner_of(exercise)
    proof = prove(exercise, settings, runner, runner.toolchain(settings))
    if proof.certificate is not None:
        desk.certificates.put(replace(proof.certificate, digest=stored.certificate.digest))
        return Rest(session.title, session.node)
    node = desk.curriculum.node(session.language, session.node)
    for run in node_runs(desk, node):
        if run.session == session_id and run.standing == "counted":
            dispute(desk, node, run.id)
    finish(desk, session_id)
    return Rest(session.title, session.node, proof.findings)
