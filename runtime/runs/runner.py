"""Knows how one run is made: a private copy, the real toolchain, and Evidence of what it showed."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from languages.registry import format_of
from runtime.home import layout
from runtime.processes.process import Wrap, run, unwrapped
from runtime.sandbox.room import Places
from runtime.sandbox.tiers import Tier
from schemas.content import Files, SourceFile
from schemas.disk import no_room
from schemas.errors import Reason, StateError, ToolchainError
from schemas.evidence import Evidence
from schemas.exchange.calls import Finished, RunRequest
from schemas.settings import LanguageSettings

from .abandoned import sweep
from .furnish import gate_of, room_of
from .gate import Gate
from .private_copy import PrivateCopy, identity, place_for, reuses_builds, template_files
from .toolchain import Toolchains


def _none() -> None:
    """No sandbox."""


class LocalRunner:
    """Runs tests on this machine, each in the sandbox that `sandbox` gives, or in none.

    `cache_dir` holds the copies that survive a run (`RunRequest.keep_as`). Setting `cancel` ends
    the run under way, as Ctrl-C does in the main thread.
    """

    def __init__(
        self,
        cache_dir: Path,
        *,
        sandbox: Callable[[], Tier | None] = _none,
        cancel: threading.Event | None = None,
    ) -> None:
        self._cache_dir = cache_dir
        self._toolchains = Toolchains()
        self._sandbox = sandbox
        self._cancel = cancel
        self._swept = False
        self._proved: set[str] = set()

    def toolchain(self, settings: LanguageSettings) -> str:
        """Versions of the programs that a run would use, as one line; ToolchainError if missing."""
        return self._toolchains.line(settings)

    def template(self, settings: LanguageSettings) -> Files:
        """The build files laid under every exercise, relative to its root."""
        found = template_files(settings.template)
        return tuple(SourceFile(path, content) for path, content in found.items())

    def run(self, request: RunRequest) -> Evidence:
        """Run in a private copy; ToolchainError if a program or a required sandbox is missing,
        Cancelled on Ctrl-C."""
        tier = self._sandbox()
        versions = self.toolchain(request.settings)
        keep_as = request.keep_as if tier is None or tier.seen is not None else ""
        if not keep_as:
            self._sweep_once()
        try:
            with place_for(self._cache_dir, keep_as) as base:
                return self._run_in(_copy(base, request, versions, tier), tier)
        except OSError as error:
            raise _disk_error(error) from error

    def _sweep_once(self) -> None:
        """Before the first throw-away run, which takes seconds anyhow."""
        if not self._swept:
            self._swept = True
            sweep(self._cache_dir)

    def _run_in(self, copy: PrivateCopy, tier: Tier | None) -> Evidence:
        if (refused := _refused(copy.request)) is not None:
            return refused
        doubtful = tier is None and reuses_builds(copy) and identity(copy) not in self._proved
        evidence = self._once(copy, tier)
        if doubtful and evidence.passed:
            # Without walls nothing keeps the tests of an earlier run from what is built here.
            layout.remove(copy.root)
            evidence = self._once(copy, tier)
        if evidence.passed:
            self._proved.add(identity(copy))
        return evidence

    def _once(self, copy: PrivateCopy, tier: Tier | None) -> Evidence:
        settings = copy.request.settings
        unchanged = copy.prepare()
        finished, trusted = self._finished(copy, tier, unchanged=unchanged)
        finished = replace(
            finished, stdout=copy.relative(finished.stdout), stderr=copy.relative(finished.stderr)
        )
        if unchanged:
            finished = copy.with_warnings(finished)
        evidence = copy.format.parse(finished, copy.report_text())
        if trusted:
            copy.keep(finished, evidence, compiled=not unchanged)
        return _with_notices(_with_end(evidence, finished, settings), settings)

    def _finished(
        self, copy: PrivateCopy, tier: Tier | None, *, unchanged: bool
    ) -> tuple[Finished, bool]:
        """How the run ended, and whether what is built now may serve a later run."""
        if tier is None:
            return self._launched(copy, unwrapped), True
        gate = gate_of(copy, unchanged=unchanged) if tier.seen is not None else None
        try:
            room = room_of(copy, gate)
            finished = self._launched(copy, lambda launch: tier.wrap(launch, room), gate)
        finally:
            if gate is not None:
                gate.close()
        if finished.status and (said := tier.complaint(finished.stderr)):
            raise _broken_sandbox(tier, said)
        return finished, gate is not None and gate.sealed

    def _launched(self, copy: PrivateCopy, wrap: Wrap, gate: Gate | None = None) -> Finished:
        settings = copy.request.settings
        return run(
            copy.argv(),
            cwd=copy.root,
            env=copy.environment(),
            timeout_s=settings.timeout_s,
            cancel=self._cancel,
            wrap=wrap,
            writable=(copy.base,),
            # Python makes an exception of INT, so a test run that hangs still writes its report.
            stop_with=signal.SIGINT,
            memory=settings.memory_mb << 20,
            gate=gate,
        )


def _copy(base: Path, request: RunRequest, versions: str, tier: Tier | None) -> PrivateCopy:
    """The copy as a run behind this tier sees it; what another tier built is not for it."""
    if tier is None:
        return PrivateCopy(base, request, versions, Places.below(base))
    return PrivateCopy(base, request, f"{versions}; {tier.name}", tier.seen or Places.below(base))


def _with_end(evidence: Evidence, finished: Finished, settings: LanguageSettings) -> Evidence:
    """Say that the memory limit ended the run, which no tool could tell."""
    if not finished.over_memory:
        return evidence
    return replace(evidence, crash=f"stopped: used more than {settings.memory_mb} MB of memory")


def _refused(request: RunRequest) -> Evidence | None:
    """Evidence of a build that was not begun: sources that would put themselves above the tests."""
    seal = format_of(request.settings.parser).seal
    found = tuple(seal.refused(request.sources, request.tests, request.settings.source_dir))
    return Evidence(build="failed", diagnostics=found) if found else None


def _with_notices(evidence: Evidence, settings: LanguageSettings) -> Evidence:
    """Say whose fault it is when a build stops in a test file, which the learner cannot change."""
    files = {item.file for item in evidence.errors}
    tests = sorted(file for file in files if file and file.startswith(f"{settings.tests_dir}/"))
    if evidence.build != "failed" or not tests or len(tests) < len(files):
        return evidence
    notice = (
        f"The error shows up in {tests[0]}, which is as it was given: it uses something that"
        f" {settings.source_dir}/ does not offer, or offers in another form."
    )
    return replace(evidence, notices=(*evidence.notices, notice))


def _broken_sandbox(tier: Tier, said: str) -> ToolchainError:
    return ToolchainError(
        Reason.SANDBOX_UNAVAILABLE,
        f"The sandbox ({tier.name}) could not be put up, so nothing was run: {said}",
        hint="Type /doctor: it tries the sandbox again and says what to do.",
    )


def _disk_error(error: OSError) -> StateError:
    if full := no_room(error):
        return StateError(
            Reason.DISK_FULL,
            f"A private copy of the exercise could not be made: {full[0]}. Yours is untouched.",
            hint=full[1],
        )
    return StateError(
        Reason.HOME_NOT_WRITABLE,
        f"A private copy of the exercise could not be made: {error}.",
        hint="Check the permissions of that directory, then run it again.",
    )
