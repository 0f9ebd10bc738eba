"""Knows how one run is made: a private copy, the real toolchain, and Evidence of what it showed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from copy import copy
from dataclasses import replace
from pathlib import Path

from languages.registry import format_of
from runtime.home.removal import remove
from runtime.sandbox.tiers import Tier
from schemas.content import Files, SourceFile
from schemas.disk import no_room
from schemas.errors import Cancelled, Reason, StateError
from schemas.evidence import Evidence
from schemas.exchange.calls import RunRequest
from schemas.settings import LanguageSettings

from .abandoned import sweep
from .ahead.asked import Ahead, can_wait, is_gated
from .ahead.standby import Standby
from .ahead.waiting import Waiting
from .compiled import with_compiled
from .kept_builds import are_there
from .library import Libraries
from .private_copy import PrivateCopy, copy_for, identity, place_for, template_files
from .single import run_once, run_waiting
from .together import run_together
from .toolchain import Toolchains, not_installed, with_registry


def _none() -> None:
    """No sandbox."""


class LocalRunner:
    """Runs tests on this machine, each in the sandbox that `sandbox` gives, or in none.

    `cache_dir` holds the copies that survive a run (`RunRequest.keep_as`). Setting `cancel` ends
    the run under way, as Ctrl-C does in the main thread. What `standby` has ready, once somebody has
    opened it, serves the next run of a learner.
    """

    def __init__(
        self,
        cache_dir: Path,
        *,
        sandbox: Callable[[], Tier | None] = _none,
        cancel: threading.Event | None = None,
    ) -> None:
        self.standby = Standby()
        self.builds_ahead = True
        """Whether the next run is likely to have the files of the last; one that a save begins has not."""
        self._cache_dir = cache_dir
        self._toolchains = Toolchains()
        self._sandbox = sandbox
        self._cancel = cancel
        self._swept = False
        self._proved: set[str] = set()
        self._libraries = Libraries(cache_dir)

    def behind(self, sandbox: Callable[[], Tier | None]) -> LocalRunner:
        """The same runner, with what it knows, behind what another rule gives."""
        other = copy(self)
        other._sandbox = sandbox
        return other

    def toolchain(self, settings: LanguageSettings) -> str:
        """Versions of the programs that a run would use, as one line; ToolchainError if missing."""
        return self._toolchains.line(settings)

    def template(self, settings: LanguageSettings) -> Files:
        """The build files laid under every exercise, relative to its root."""
        found = template_files(settings)
        return tuple(SourceFile(path, content) for path, content in found.items())

    def run(self, request: RunRequest) -> Evidence:
        """Run in a private copy; ToolchainError if a program or a required sandbox is missing,
        Cancelled on Ctrl-C."""
        tier, asked = self._sandbox(), request
        if request.settings.registry:
            request = replace(request, settings=with_registry(request.settings))
        if (refused := _refused(request)) is not None:
            return _told(refused, request, tier)
        versions = self.toolchain(request.settings)
        request = self._with_what_is_kept(request, versions, tier)
        if tier is not None and tier.seen is None:
            request = replace(request, keep_as="")
        if not request.keep_as:
            self._sweep_once()
        try:
            with _in_our_words():
                if (waiting := self._ready_for(request, versions, tier)) is not None:
                    evidence = run_waiting(waiting, request, self._cancel)
                else:
                    with place_for(self._cache_dir, request.keep_as) as base:
                        evidence = self._run_in(copy_for(base, request, versions, tier), tier)
        finally:
            self.get_ready(asked)
        return _told(evidence, request, tier)

    def run_each(self, request: RunRequest, variants: Sequence[Files]) -> list[Evidence] | None:
        """As `run` with each of these sources in place of the request's, after one start of the language's
        test tool; None where they have no start to share."""
        tier = self._sandbox()
        alone = [replace(request, sources=files) for files in variants]
        if not alone or tier is None or request.settings.registry or any(map(_refused, alone)):
            return None
        versions = self.toolchain(request.settings)
        known = self._with_what_is_kept(replace(request, keep_as=""), versions, tier)
        with _in_our_words(), place_for(self._cache_dir, "") as base:
            wanted = [replace(known, sources=files) for files in variants]
            copies = [copy_for(base, one, versions, tier) for one in wanted]
            found = run_together(copies, tier, self._cancel)
        if found is None:
            return None
        return [
            self.run(one) if evidence is None else _told(evidence, one, tier)
            for one, evidence in zip(alone, found, strict=True)
        ]

    def get_ready(self, request: RunRequest) -> None:
        """Let the tools of the learner's next run start before it is asked for, if they can; and have
        its files built, as they are in `request`, unless the next run will have others (`builds_ahead`)."""
        if request.awaited:
            self.standby.want(request.language, lambda: self._ahead(request))

    def _ahead(self, request: RunRequest) -> Ahead | None:
        tier = self._sandbox()
        if tier is None or not can_wait(request, tier):
            return None
        versions = self.toolchain(request.settings)
        request = self._with_what_is_kept(request, versions, tier)
        ahead = Ahead.of(request, versions, tier, self._cache_dir)
        known = self.builds_ahead and is_gated(request) and request.sources
        return replace(ahead, foreseen=request) if known and not _refused(request) else ahead

    def _with_what_is_kept(
        self, request: RunRequest, versions: str, tier: Tier | None
    ) -> RunRequest:
        """With what is compiled once for all runs of its language, where there is such a thing."""
        request = with_compiled(request, self._cache_dir, tier)
        return self._libraries.given(
            request, versions, tier, lambda copy: self._run_in(copy, tier).passed
        )

    def _ready_for(self, request: RunRequest, versions: str, tier: Tier | None) -> Waiting | None:
        if tier is None or not request.awaited or not can_wait(request, tier):
            return None
        return self.standby.take(Ahead.of(request, versions, tier, self._cache_dir), request)

    def _sweep_once(self) -> None:
        """Before the first throw-away run, which takes seconds anyhow."""
        if not self._swept:
            self._swept = True
            sweep(self._cache_dir)

    def _run_in(self, copy: PrivateCopy, tier: Tier | None) -> Evidence:
        doubtful = tier is None and are_there(copy) and identity(copy) not in self._proved
        evidence = run_once(copy, tier, self._cancel)
        if doubtful and evidence.passed:
            # Without walls nothing keeps the tests of an earlier run from what is built here.
            remove(copy.root)
            evidence = run_once(copy, tier, self._cancel)
        if evidence.passed:
            self._proved.add(identity(copy))
        return evidence


def _told(evidence: Evidence, request: RunRequest, tier: Tier | None) -> Evidence:
    """With what is said of every run: packages that were not there, and what its walls were."""
    notices = () if evidence.passed else not_installed(request.settings)
    isolation = tier.name if tier else "none"
    return replace(evidence, notices=(*evidence.notices, *notices), isolation=isolation)


def _refused(request: RunRequest) -> Evidence | None:
    """Evidence of a build that was not begun: sources that would put themselves above the tests."""
    seal = format_of(request.settings.parser).seal
    found = tuple(seal.refused(request.sources, request.tests, request.settings.source_dir))
    return Evidence(build="failed", diagnostics=found) if found else None


@contextmanager
def _in_our_words() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _disk_error(error) from error
    except Cancelled as error:
        # The program that was ended is the judge: nobody has asked for that one by name.
        raise Cancelled("The run was interrupted; nothing was recorded.") from error


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
