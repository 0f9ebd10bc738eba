"""Knows whether a tier works here, by having it contain a program and looking at what comes out."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from runtime.processes.process import Terms, run
from schemas.errors import LearnError

from .note import Probed
from .room import Limits, Places, Room
from .tiers import TIERS, Tier

_TIMEOUT_S = 10.0
_SAID_CHARS = 300
_SCRIPT = "echo inside && ! (: <{canary}) 2>/dev/null && ! (: >{canary}) 2>/dev/null"
"""Keeping a run from a file of this machine is the least that a sandbox has to do."""


def probe() -> Probed:
    """The first tier of the table that works, and what those before it said."""
    failed: list[tuple[str, str]] = []
    for make in TIERS:
        tier = make()
        said = fault_of(tier)
        if not said:
            return Probed(tier.name, tuple(failed))
        failed.append((tier.name, said))
    return Probed("", tuple(failed))


def fault_of(tier: Tier) -> str:
    """Why this tier does not work here, "" if it does."""
    if not tier.program():
        return "it is not installed"
    with tempfile.TemporaryDirectory(prefix="learn-probe-") as folder:
        places = Places.below(Path(folder).resolve())
        for part in (places.root, places.tmp, places.report.parent):
            part.mkdir()
        places.report.touch()
        canary = places.base / "canary"
        canary.touch()
        room = Room(places, (), (), None, (), Limits(cpu_s=5))
        script = _SCRIPT.format(canary=canary)
        try:
            done = run(
                ("/bin/sh", "-c", script),
                Terms(_TIMEOUT_S),
                cwd=places.root,
                env={"PATH": os.defpath},
                wrap=lambda launch: tier.wrap(launch, room),
            )
        except LearnError as error:
            return error.message
        except OSError as error:
            return str(error)
    if done.status == 0 and done.stdout == "inside\n":
        return ""
    return (
        done.stderr.strip().removeprefix(f"{tier.name}: ")[:_SAID_CHARS]
        or f"it ended with status {done.status}"
    )
