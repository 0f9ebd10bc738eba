"""Knows what a private copy needs of a sandbox: its files, its limits, its gate, its toolchain."""

from __future__ import annotations

import math
import signal
import threading
from pathlib import Path

from runtime.processes import follow
from runtime.processes.process import Terms
from runtime.runs.kept_builds import Standing
from runtime.runs.private_copy import PrivateCopy
from runtime.sandbox.room import ANYTHING, Limits, Room
from runtime.sandbox.visible import visible_to
from schemas.exchange.calls import RunRequest

from .gate import Gate

_SPARE_CPU_S = 10


def gate_of(copy: PrivateCopy, standing: Standing) -> Gate | None:
    """The gate of a run that builds; none where the exercise brings build files of its own, whose
    commands are not only compilers."""
    if not copy.format.gated or copy.request.build:
        return None
    return gate_at(copy, copy.base / "gate", unchanged=standing == "current")


def gate_at(copy: PrivateCopy, folder: Path, *, unchanged: bool) -> Gate:
    """A gate of this copy's builds in that folder."""
    built, superseded = copy.format.built, copy.format.superseded
    return Gate(folder, copy.root, built, unchanged=unchanged, superseded=superseded)


def room_of(copy: PrivateCopy, gate: Gate | None, standing: Standing = "unknown") -> Room:
    """The room of this run. Its report is a file that exists and stays the same file."""
    copy.places.report.touch()
    copy.places.report.chmod(0o666)
    settings = copy.request.settings
    given = copy.given
    loose = copy.format.loose
    cpu_s = math.ceil(settings.timeout_s) + _SPARE_CPU_S
    return Room(
        copy.places,
        () if loose else given,
        given if loose else reusable(copy, gate, standing),
        gate.folder if gate is not None else None,
        visible_to(settings, copy.environment(), Path("/")),
        Limits(cpu_s, address_space=0) if _reserves(copy) else Limits(cpu_s),
        ANYTHING if copy.request.build or copy.format.made is None else copy.format.made,
        tuple((settings.homes or {}).items()),
        settings.inherit,
        Path(settings.above) if settings.above else None,
        waits=copy.waits and gate is not None,
    )


def terms_of(
    request: RunRequest, cancel: threading.Event | None, gate: follow.Gate | None = None
) -> Terms:
    """The limits of such a run."""
    limit_s = min(request.settings.timeout_s, request.at_most_s or math.inf)
    # Python makes an exception of INT, so a test run that hangs still writes its report.
    return Terms(limit_s, cancel, signal.SIGINT, request.settings.memory_mb << 20, gate)


def _reserves(copy: PrivateCopy) -> bool:
    """Whether a program may reserve more addresses than a limit would let it: as its language does, or
    where the build may use a sanitizer, by the command, its variables, or a build file."""
    if copy.format.reserves:
        return True
    settings = copy.request.settings
    said = (*settings.test_command, *(settings.env or {}).values(), *copy.files().values())
    return any("-fsanitize" in text or "sanitizer=" in text for text in said)


def reusable(copy: PrivateCopy, gate: Gate | None, standing: Standing) -> tuple[str, ...]:
    """What compilers made in earlier runs, as it was before the first test of those began."""
    if gate is None or standing == "unknown":
        return ()
    names = copy.format.built if standing == "current" else copy.format.taken_up
    return tuple(name for name in names if (copy.root / name).exists())
