"""Use case, on a worker: run one submission as /attempt runs a workspace, and say what it shows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from orchestration.desk import Desk
from orchestration.packets.session import suspected_tags
from orchestration.proof.assembly import digest_of
from orchestration.proof.prove import prove
from orchestration.run_workspace import run_workspace
from orchestration.use_cases.attempt import FirstError, Progress
from schemas.cluster.submissions import Assessed, Submission
from schemas.content import Certificate, Exercise
from schemas.errors import Reason, StageError
from schemas.session import Session


def assess(desk: Desk, submission: Submission, root: Path) -> Assessed:
    """The submission that is laid down at `root`, over the pristine tests; nothing of it is kept.

    WorkspaceError if its files cannot be read, ToolchainError if nothing can be run here.
    """
    stored, exercise = submission.stored, submission.stored.exercise
    session = Session(
        id="",
        node=exercise.node,
        depth=exercise.depth,
        engine="bank",
        exercise=exercise.id,
        title=exercise.title,
        workspace=str(root),
        lesson="",
        created_at=0.0,
        updated_at=0.0,
        language=exercise.language,
    )
    ran = run_workspace(desk, session, stored)
    node = desk.curriculum.node(exercise.language, exercise.node)
    seen = suspected_tags(desk, node, stored, ran.evidence, ran.sources)
    stopped = FirstError.of(desk, exercise, ran.evidence, ran.sources)
    progress = Progress.of(exercise, ran.evidence)
    return Assessed(
        replace(ran.evidence, duration_s=0.0),
        ran.sources,
        tuple((item.tag, item.because) for item in seen),
        stopped.line if stopped else "",
        stopped.means if stopped else "",
        progress.held if progress else (),
        progress.count if progress else 0,
        progress.ahead if progress else "",
    )


def certify(desk: Desk, exercise: Exercise) -> Certificate:
    """The whole proof of an exercise before a class is judged by it, made now unless it is kept;
    StageError(PROOF_FAILED)."""
    settings = desk.settings_of(exercise)
    runner = desk.runner_of(exercise)
    toolchain = runner.toolchain(settings)
    known = desk.certificates.get(digest_of(exercise, toolchain))
    if known is not None and known.whole:
        return known
    proof = prove(exercise, settings, runner, toolchain)
    if proof.certificate is None:
        raise StageError(
            Reason.PROOF_FAILED,
            f"{exercise.id} does not pass its own proof: {proof.findings[0].text}",
            hint="learn check FOLDER lists what is wrong; nobody can be graded by it.",
        )
    desk.certificates.put(proof.certificate)
    return proof.certificate
