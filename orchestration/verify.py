"""Lets only proved exercises through: a proof already made for these files and tools, or a new one."""

from __future__ import annotations

from schemas.content import Certificate, Exercise
from schemas.errors import Reason, StageError

from .assembly import digest_of
from .desk import Desk
from .proof import prove


def proved(desk: Desk, exercise: Exercise) -> Certificate:
    """The certificate of `exercise`; StageError(PROOF_FAILED) with every finding if it has none.

    A certificate is reused only for the very same files under the very same tools.
    """
    settings = desk.language(exercise.language)
    toolchain = desk.runner.toolchain(settings)
    known = desk.certificates.get(digest_of(exercise, toolchain))
    if known is not None:
        return known
    proof = prove(exercise, settings, desk.runner, toolchain)
    if proof.certificate is None:
        raise StageError(
            Reason.PROOF_FAILED,
            f"the exercise did not pass its proof: {proof.findings[0]}",
            stage="proof",
            hint="Nothing was saved. Try /start again, or type /engine bank for a bundled one.",
            details={"findings": list(proof.findings)},
        )
    desk.certificates.put(proof.certificate)
    return proof.certificate
