"""Knows how one run is made: a private copy, the real toolchain, and Evidence of what it showed."""

from __future__ import annotations

import errno
import fcntl
import hashlib
import json
import os
import signal
import stat
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from schemas.calls import RunRequest
from schemas.errors import LearnError, Reason, StateError, WorkspaceError
from schemas.evidence import Evidence
from schemas.settings import LanguageSettings

from . import layout
from .cleaning import stable
from .parsers import PARSERS
from .process import Finished, Wrap, run, unwrapped
from .toolchain import Toolchains, environment

TEMPLATES = Path(__file__).parent / "templates"
_REPORT_BYTES = 8 * 1024 * 1024
_SAYS_WARNINGS_ONCE = frozenset({"c_harness"})
"""Formats whose build tool repeats a warning only when it compiles again."""


class LocalRunner:
    """Runs tests on this machine. `wrap` is the sandbox that every launch passes through.

    `cache_dir` holds the copies that survive a run (`RunRequest.keep_as`).
    """

    def __init__(
        self,
        cache_dir: Path,
        *,
        toolchains: Toolchains | None = None,
        wrap: Wrap = unwrapped,
        cancel: threading.Event | None = None,
    ) -> None:
        self._cache_dir = cache_dir
        self._toolchains = toolchains or Toolchains()
        self._wrap = wrap
        self._cancel = cancel

    def toolchain(self, settings: LanguageSettings) -> str:
        """Versions of the programs that a run would use, as one line; ToolchainError if missing."""
        return self._toolchains.line(settings)

    def run(self, request: RunRequest) -> Evidence:
        """Run in a private copy; ToolchainError if a program is missing, Cancelled on Ctrl-C."""
        settings = request.settings
        versions = self.toolchain(settings)
        try:
            with _place(self._cache_dir, request.keep_as) as base:
                return self._run_in(_Copy(base, request, versions))
        except OSError as error:
            raise _disk_error(error) from error

    def _run_in(self, copy: _Copy) -> Evidence:
        settings = copy.request.settings
        unchanged = copy.prepare()
        finished = run(
            copy.argv(),
            cwd=copy.root,
            env=copy.environment(),
            timeout_s=settings.timeout_s,
            cancel=self._cancel,
            wrap=self._wrap,
            # Python turns INT into an exception, so a hanging test run still writes its report.
            stop_with=signal.SIGINT,
        )
        finished = copy.relative(finished)
        if unchanged:
            finished = copy.with_warnings(finished)
        evidence = PARSERS[settings.parser](finished, copy.report_text())
        copy.keep(finished, evidence)
        return _with_notices(evidence, settings)
