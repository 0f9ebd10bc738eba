"""Knows what of a run is settled before it is asked for, and whether any of it can be done ahead."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from languages.registry import format_of
from runtime.sandbox.tiers import Tier
from schemas.exchange.calls import RunRequest


@dataclass(frozen=True, slots=True)
class Ahead:
    """All that is known of a run before it is asked for: how, with which programs, behind what, and
    below which folder builds are kept. `foreseen` is the run itself, where the files are known that it
    will have and they can be built; None where it may have any."""

    request: RunRequest
    versions: str
    tier: Tier
    cache: Path
    foreseen: RunRequest | None = None

    @classmethod
    def of(cls, request: RunRequest, versions: str, tier: Tier, cache: Path) -> Ahead:
        """Whatever the sources and tests of the run will be."""
        kept = request.keep_as if is_gated(request) else ""
        plain = replace(request, sources=(), tests=(), keep_as=kept, awaited=False, at_most_s=None)
        return cls(plain, versions, tier, cache)

    def foresees(self, request: RunRequest) -> bool:
        """Whether these are the very files that were foreseen."""
        files = (request.sources, request.tests)
        return self.foreseen is not None and files == (self.foreseen.sources, self.foreseen.tests)


def can_wait(request: RunRequest, tier: Tier | None) -> bool:
    """Whether anything of such a run can be made ready: its command can wait, or its walls around a kept
    build; and nothing but its sources and tests will be its own."""
    settings = request.settings
    apart = all(PurePosixPath(name).parts for name in (settings.source_dir, settings.tests_dir))
    if tier is None or request.build or not apart:
        return False
    if is_gated(request):
        return bool(request.keep_as) and tier.seen is not None
    return format_of(settings.parser).seal.waiting(settings.test_command) is not None


def is_gated(request: RunRequest) -> bool:
    """Whether such a run builds first, and stands still before its tests."""
    return format_of(request.settings.parser).gated
