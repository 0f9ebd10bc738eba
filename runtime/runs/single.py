"""Knows one run in a private copy: laid out, launched behind its walls, seen to its end, read."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import PurePosixPath

from languages.registry import code_of, ending_of
from languages.reports.missing import missing_names
from runtime.processes.process import Terms, Wrap, run, unwrapped
from runtime.sandbox.tiers import Tier
from schemas.errors import Reason, ToolchainError
from schemas.evidence import Diagnostic, Evidence
from schemas.exchange.calls import Finished, RunRequest
from schemas.settings import LanguageSettings

from . import kept_builds
from .ahead.waiting import Waiting
from .columns import from_line_starts
from .furnish import gate_of, room_of, terms_of
from .gate import Gate
from .kept_builds import Standing
from .private_copy import PrivateCopy

_MOST_ABSENT = 3
"""Missing names that are told of; the compiler tells of all."""


def run_once(copy: PrivateCopy, tier: Tier | None, cancel: threading.Event | None) -> Evidence:
    """Lay it out, run it, and keep what it built for a later run, where that can be trusted."""
    standing = kept_builds.prepare(copy)
    finished, gate = _finished(copy, tier, standing, cancel)
    return _kept(copy, finished, gate, whole=tier is None or (gate is not None and gate.sealed))


def run_waiting(waiting: Waiting, request: RunRequest, cancel: threading.Event | None) -> Evidence:
    """Let a process that waited for such a run make it, and be gone."""
    try:
        ended = waiting.run(request, terms_of(request, cancel))
        _check_walls(waiting.tier, ended.finished)
        if ended.gate is None:
            return evidence_of(ended.copy, ended.finished, ended.copy.report_text())
        return _kept(ended.copy, ended.finished, ended.gate, whole=ended.gate.sealed)
    finally:
        waiting.close()


def _kept(copy: PrivateCopy, finished: Finished, gate: Gate | None, *, whole: bool) -> Evidence:
    """What the run showed, once it is noted what of its build may be taken up by a later one."""
    evidence = evidence_of(copy, finished, copy.report_text(), built=whole)
    if whole:
        kept_builds.keep(copy, evidence)
    elif gate is not None and not gate.was_served:
        kept_builds.keep_older(copy)
    return evidence


def _finished(
    copy: PrivateCopy, tier: Tier | None, standing: Standing, cancel: threading.Event | None
) -> tuple[Finished, Gate | None]:
    """How the run ended, and the gate it stood at, if it had one."""
    if tier is None:
        return _launched(copy, unwrapped, terms_of(copy.request, cancel)), None
    gate = gate_of(copy, standing) if tier.seen is not None else None
    terms = terms_of(copy.request, cancel, gate)
    try:
        room = room_of(copy, gate, standing)
        finished = _launched(copy, lambda launch: tier.wrap(launch, room), terms)
    finally:
        if gate is not None:
            gate.close()
    _check_walls(tier, finished)
    return finished, gate


def _launched(copy: PrivateCopy, wrap: Wrap, terms: Terms) -> Finished:
    return run(
        copy.argv(),
        terms,
        cwd=copy.root,
        env=copy.environment(),
        wrap=wrap,
        writable=(copy.base,),
    )


def evidence_of(
    copy: PrivateCopy, finished: Finished, report: str | None, *, built: bool = False
) -> Evidence:
    """What a run showed and reported, in words that are the same in every copy; `built` says that what it
    built stands in the copy."""
    settings = copy.request.settings
    finished = replace(
        finished, stdout=copy.relative(finished.stdout), stderr=copy.relative(finished.stderr)
    )
    if built:
        finished = kept_builds.with_all_said(copy, finished)
    evidence = copy.format.parse(finished, report)
    if copy.format.quotes_stripped:
        evidence = from_line_starts(evidence, copy.request.sources, settings.source_dir)
    evidence = _without(evidence, copy.format.seal.left_out(copy.request.tests))
    return _with_notices(_with_end(evidence, finished, settings), copy.request)


def _check_walls(tier: Tier, finished: Finished) -> None:
    """ToolchainError(SANDBOX_UNAVAILABLE) if what ended was the sandbox itself."""
    if finished.status and (said := tier.complaint(finished.stderr)):
        raise _broken_sandbox(tier, said)


def _with_end(evidence: Evidence, finished: Finished, settings: LanguageSettings) -> Evidence:
    """Say that the memory limit ended the run, which no tool could tell."""
    if not finished.over_memory:
        return evidence
    return replace(evidence, crash=f"stopped: used more than {settings.memory_mb} MB of memory")


def _without(evidence: Evidence, left_out: frozenset[str]) -> Evidence:
    """Evidence without the tests that their author left out, if they were in fact skipped."""
    gone = [
        case
        for case in evidence.tests
        if case.outcome == "skipped" and _is_one_of(case.name, left_out)
    ]
    if not gone:
        return evidence
    kept = tuple(case for case in evidence.tests if case not in gone)
    names = ", ".join(case.name for case in gone)
    notice = f"Left out by whoever wrote the tests: {names}."
    return replace(evidence, tests=kept, notices=(*evidence.notices, notice))


def _is_one_of(name: str, left_out: frozenset[str]) -> bool:
    """Whether a test is meant, of whatever file, module or parameters."""
    parts = name.partition("[")[0].split("::")
    return any("::".join(parts[at:]) in left_out for at in range(len(parts)))


def _with_notices(evidence: Evidence, request: RunRequest) -> Evidence:
    """Say whose fault it is when a build stops in a test file, which the learner cannot change."""
    folder, errors = PurePosixPath(request.settings.tests_dir), evidence.errors
    given = {(folder / file.path).as_posix() for file in request.tests}
    in_tests = [item for item in errors if item.file in given or _is_link(item)]
    if evidence.build != "failed" or not in_tests or len(in_tests) < len(errors):
        return evidence
    absent = tuple(_absent(name, item, request) for name, item in missing_names(in_tests))
    files = sorted(item.file for item in in_tests if item.file)
    if not absent and not files:
        return evidence
    where = PurePosixPath(request.settings.source_dir).as_posix()
    notices = absent[:_MOST_ABSENT] or (
        f"The error shows up in {files[0]}, which is as it was given: it uses something that"
        f" {'your code' if where == '.' else f'{where}/'} does not offer, or offers in another form.",
    )
    return replace(evidence, notices=(*evidence.notices, *notices))


def _is_link(item: Diagnostic) -> bool:
    """A link error without a place: what is missing is the learner's, whoever asks for it."""
    return item.code == "link" and item.file is None


def _absent(name: str, item: Diagnostic, request: RunRequest) -> str:
    for file in request.sources:
        if name in code_of(ending_of(file.path)).unexported(file):
            path = PurePosixPath(request.settings.source_dir) / file.path
            return f"`{name}` is in {path} and is not exported: write `export` in front."
    place = f"{item.file}:{item.line}" if item.file and item.line else item.file or "a test"
    return f"Your code does not have `{name}` yet; {place} asks for it."


def _broken_sandbox(tier: Tier, said: str) -> ToolchainError:
    return ToolchainError(
        Reason.SANDBOX_UNAVAILABLE,
        f"The sandbox ({tier.name}) could not be put up, so nothing was run: {said}",
        hint="Type /doctor: it tries the sandbox again and says what to do.",
    )
