"""The repair loop: what the proof finds goes back to the stage that can mend it, a few times at most."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from orchestration.packets.session import evidence_view
from orchestration.progress import RepairBegun, StageProgress
from orchestration.proof.assembly import joined
from orchestration.proof.findings import KINDS, Finding, Mender, by_mender, titled
from orchestration.proof.verify import Verdict, judged, refusal
from orchestration.stages.stage import ASK_AGAIN, technical
from schemas.content import Certificate, Exercise, Files, SourceFile
from schemas.errors import StageError
from schemas.exchange.packet import EvidenceContext, FileView, FindingView, RepairContext
from schemas.session import StoredExercise

from .draft import Draft, put_in_place
from .expand import expand
from .setup import Mending, Setup
from .setup_stages import ask_solution, ask_starter, ask_test

if TYPE_CHECKING:
    from schemas.exchange.stages import SolutionReply


Weigh = Callable[[Exercise, tuple[Finding, ...]], tuple[Finding, ...]]
"""Takes an exercise and what the proof found, and says of it what more is known."""


def as_found(_exercise: Exercise, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Nothing more is known."""
    return findings


def proved(setup: Setup, draft: Draft, weigh: Weigh = as_found) -> tuple[Draft, StoredExercise]:
    """The draft, mended where need be, and the exercise that it makes, with its certificate.

    Raises StageError(PROOF_FAILED) with all findings of the last proof once no round is left, or
    at once if nobody can mend them.
    """
    desk, rounds = setup.desk, _rounds(setup)
    node, id = setup.node, draft.scaffold.scaffold_id
    bundled = desk.bank.find(node.language, node.id, id)
    for round in count(1):
        exercise = draft.exercise(node, bundled)
        desk.report(StageProgress("proof", "running"))
        verdict = judged(desk, exercise)
        if verdict.certificate is not None:
            desk.report(StageProgress("proof", "done", note=_measured(verdict.certificate)))
            return draft, StoredExercise(exercise, verdict.certificate)
        desk.report(StageProgress("proof", "failed", note=titled(verdict.findings)))
        verdict = replace(verdict, findings=weigh(exercise, verdict.findings))
        asked = by_mender(verdict.findings, round) if round <= rounds else {}
        if not asked:
            raise refusal(verdict.findings, round - 1, mendable=round > rounds)
        desk.report(RepairBegun(round, rounds, tuple(asked)))
        draft = _mended(setup, draft, verdict, asked, round)
    raise AssertionError("a count has no end")


def _mended(
    setup: Setup,
    draft: Draft,
    verdict: Verdict,
    asked: Mapping[Mender, tuple[Finding, ...]],
    round: int,
) -> Draft:
    """The draft after one round; PROOF_FAILED if a stage's answer to it is no answer at all."""
    rounds = _rounds(setup)
    try:
        for stage, findings in asked.items():
            told = _told(draft, stage, findings, round, rounds)
            draft = _MEND[stage](setup, draft, verdict, told)
    except StageError as error:
        if error.reason in ASK_AGAIN:
            raise refusal(verdict.findings, round, technical(error)) from error
        raise
    return draft


def _rounds(setup: Setup) -> int:
    """How many there may be, after those of a setup that goes on. The bank answers the same each
    time, so that asking it again mends nothing."""
    if setup.desk.engine.name == "bank":
        return 0
    return setup.keeping.begun_rounds + setup.desk.settings.stage.max_repairs


def _measured(certificate: Certificate) -> str:
    if not certificate.whole:
        return "fails as it is · passes once solved"
    wrong = len(certificate.signatures)
    return (
        f"starter fails · solution passes ×{certificate.solution_runs} ·"
        f" {wrong}/{wrong} wrong answers rejected ·"
        f" {certificate.mutants_killed}/{certificate.mutants_made} faults noticed"
    )


def _told(
    draft: Draft, stage: Mender, findings: tuple[Finding, ...], round: int, rounds: int
) -> RepairContext:
    """What a stage is told: its findings, and the files that it wrote itself."""
    adds = stage == "test" and not any(KINDS[item.id].rewrites_tests for item in findings)
    return RepairContext(
        round=round,
        rounds=rounds,
        answer="add" if adds else "replace",
        findings=tuple(
            FindingView(id=item.id, text=item.text, evidence=item.evidence) for item in findings
        ),
        files=tuple(
            FileView(path=item.path, content=item.content) for item in _written(draft, stage)
        ),
    )


def _written(draft: Draft, stage: Mender) -> Files:
    if stage == "solution":
        return (*draft.solution_files, *_wrong_files(draft.solution))
    return joined(draft.tests if stage == "test" else draft.starter)


def _wrong_files(reply: SolutionReply) -> Files:
    """The wrong answers as files, each in a folder of its own."""
    return tuple(
        SourceFile(f"wrong_answers/{number}-{item.tag}/{item.file_path}", item.content)
        for number, item in enumerate(reply.wrong_answers, 1)
    )


def mended_starter(setup: Setup, draft: Draft, finding: Finding) -> Draft:
    """The draft with its starter mended for one finding beside the proof's."""
    told = _told(draft, "starter", (finding,), 1, 1)
    return _mended_starter(setup, draft, Verdict(None, (finding,)), told)


def _mended_starter(setup: Setup, draft: Draft, verdict: Verdict, told: RepairContext) -> Draft:
    evidence = evidence_view(verdict.starter)
    mending = Mending(told, evidence, draft.tests, draft.solution_files)
    sections = expand(
        "starter",
        setup.caps.starter,
        lambda done, focus: ask_starter(setup, draft.scaffold, done, focus, mending),
        setup.desk.report,
    )
    return replace(draft, starter=put_in_place(draft.starter, sections))


def _mended_solution(setup: Setup, draft: Draft, verdict: Verdict, told: RepairContext) -> Draft:
    mending = Mending(told, evidence_view(verdict.solution))
    reply = ask_solution(setup, draft.scaffold, draft.starter, draft.tests, mending)
    return replace(draft, solution=reply)


def _mended_tests(setup: Setup, draft: Draft, verdict: Verdict, told: RepairContext) -> Draft:
    # The excerpt of a run quotes lines of the hidden solution; the findings say what is needed.
    mending = Mending(told, EvidenceContext(available=False))
    sections = expand(
        "test",
        setup.caps.test,
        lambda done, focus: ask_test(setup, draft.scaffold, draft.starter, done, focus, mending),
        setup.desk.report,
    )
    if told.answer == "replace":
        return replace(draft, tests=put_in_place(draft.tests, sections))
    return replace(draft, tests=(*draft.tests, *sections))


_MEND: Mapping[Mender, Callable[[Setup, Draft, Verdict, RepairContext], Draft]] = {
    "starter": _mended_starter,
    "solution": _mended_solution,
    "test": _mended_tests,
}
