"""Judges an exercise: by a proof already made for these files and tools, or by a new one."""

from __future__ import annotations

from dataclasses import dataclass

from orchestration.desk import Desk
from schemas.content import Certificate, Exercise
from schemas.errors import Reason, StageError
from schemas.evidence import Evidence

from .assembly import digest_of
from .findings import Finding
from .prove import make_ready, prove


@dataclass(frozen=True, slots=True)
class Verdict:
    """A certificate, or findings and the runs that they are about."""

    certificate: Certificate | None
    findings: tuple[Finding, ...] = ()
    starter: Evidence | None = None
    solution: Evidence | None = None


def judged(desk: Desk, exercise: Exercise) -> Verdict:
    """Prove `exercise`, and keep its certificate.

    A certificate is reused only for the very same files under the very same tools. An exercise of
    the bank has been proved by its authors: a learner waits for what this machine has to show, and
    the rest is proved while they read (`prove_rest`).
    """
    settings = desk.settings_of(exercise)
    toolchain = desk.runner.toolchain(settings)
    known = desk.certificates.get(digest_of(exercise, toolchain))
    if known is not None:
        return Verdict(known)
    bundled = desk.engine.name == "bank" or exercise.project
    way = make_ready if bundled else prove
    proof = way(exercise, settings, desk.runner_of(exercise), toolchain)
    if proof.certificate is not None:
        desk.certificates.put(proof.certificate)
    return Verdict(proof.certificate, proof.findings, proof.starter, proof.solution)


def refusal(
    findings: tuple[Finding, ...], repairs: int, answer: str = "", *, mendable: bool = True
) -> StageError:
    """PROOF_FAILED with every finding, after so many rounds of repair.

    `answer` says what was wrong with the reply that should have mended them; `mendable` whether
    another one could.
    """
    after = f" after {repairs} repair{'s' if repairs > 1 else ''}" if repairs else ""
    return StageError(
        Reason.PROOF_FAILED,
        f"the exercise did not pass its proof{after}: {findings[0].text}",
        stage="proof",
        hint="Nothing was saved. Try /start again, or type /engine bank for a bundled one.",
        details={
            "findings": [{"id": item.id, "text": item.text} for item in findings],
            "repairs": repairs,
            "refused_repair": answer,
            "mendable": mendable,
        },
    )
