"""Knows how one run is made: a private copy, the real toolchain, and Evidence of what it showed."""

from __future__ import annotations

import errno
import signal
import threading
from dataclasses import replace
from pathlib import Path

from schemas.calls import RunRequest
from schemas.content import Files, SourceFile
from schemas.errors import Reason, StateError
from schemas.evidence import Evidence
from schemas.settings import LanguageSettings

from .parsers import PARSERS
from .private_copy import PrivateCopy, place_for, template_files
from .process import Wrap, run, unwrapped
from .toolchain import Toolchains


class LocalRunner:
    """Runs tests on this machine. `wrap` is the sandbox that every launch passes through.

    `cache_dir` holds the copies that survive a run (`RunRequest.keep_as`). Setting `cancel` ends
    the run under way, as Ctrl-C does in the main thread.
    """

    def __init__(
        self,
        cache_dir: Path,
        *,
        wrap: Wrap = unwrapped,
        cancel: threading.Event | None = None,
    ) -> None:
        self._cache_dir = cache_dir
        self._toolchains = Toolchains()
        self._wrap = wrap
        self._cancel = cancel

    def toolchain(self, settings: LanguageSettings) -> str:
        """Versions of the programs that a run would use, as one line; ToolchainError if missing."""
        return self._toolchains.line(settings)

    def template(self, settings: LanguageSettings) -> Files:
        """The build files laid under every exercise, relative to its root."""
        found = template_files(settings.template)
        return tuple(SourceFile(path, content) for path, content in found.items())

    def run(self, request: RunRequest) -> Evidence:
        """Run in a private copy; ToolchainError if a program is missing, Cancelled on Ctrl-C."""
        versions = self.toolchain(request.settings)
        try:
            with place_for(self._cache_dir, request.keep_as) as base:
                return self._run_in(PrivateCopy(base, request, versions))
        except OSError as error:
            raise _disk_error(error) from error

    def _run_in(self, copy: PrivateCopy) -> Evidence:
        settings = copy.request.settings
        unchanged = copy.prepare()
        finished = run(
            copy.argv(),
            cwd=copy.root,
            env=copy.environment(),
            timeout_s=settings.timeout_s,
            cancel=self._cancel,
            wrap=self._wrap,
            writable=(copy.base,),
            # Python makes an exception of INT, so a test run that hangs still writes its report.
            stop_with=signal.SIGINT,
        )
        finished = replace(
            finished, stdout=copy.relative(finished.stdout), stderr=copy.relative(finished.stderr)
        )
        if unchanged:
            finished = copy.with_warnings(finished)
        evidence = PARSERS[settings.parser](finished, copy.report_text())
        copy.keep(finished, evidence, compiled=not unchanged)
        return _with_notices(evidence, settings)


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


def _disk_error(error: OSError) -> StateError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return StateError(
            Reason.DISK_FULL,
            "There is no room left for a private copy of the exercise.",
            hint="Free some space, then run it again; your files are untouched.",
        )
    return StateError(
        Reason.HOME_NOT_WRITABLE,
        f"A private copy of the exercise could not be made: {error}.",
        hint="Check the permissions of that directory, then run it again.",
    )
