"""Knows how several variants of one exercise are run after one start of their language's test tool.

Each is laid out whole, in a folder of its own behind the walls, and judged there by processes of its own;
what they share is those walls, and a process that has loaded the tool and none of their code.
docs/decisions/027-shared-start.md tells why only a proof runs its variants so.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from runtime.home import layout
from runtime.processes.process import run
from runtime.sandbox.room import INSIDE
from runtime.sandbox.tiers import Tier
from schemas.errors import DocumentError, Reason
from schemas.evidence import Evidence
from schemas.exchange.calls import Finished
from schemas.reading import read

from .furnish import room_of, terms_of
from .private_copy import PrivateCopy, filled
from .single import evidence_of

_START_S = 20.0
"""Beside what the variants may take: the tool is loaded once, on however busy a machine."""
_GRACE_S = 3.0
"""A variant is given two seconds to write its report, once it is over its limit."""


@dataclass(frozen=True, slots=True)
class _Told:
    """How a variant's run ended, and the text of its report, as the tool's judge tells of it."""

    run: Finished
    report: str


def run_together(
    copies: Sequence[PrivateCopy], tier: Tier, cancel: threading.Event | None
) -> list[Evidence | None] | None:
    """What each variant's run showed, None for one that has to be run by itself; nothing at all where
    they have no start to share. The copies have one place, which nobody else uses."""
    first, folders = copies[0], [f"v{number:02}" for number in range(len(copies))]
    terms, command = terms_of(first.request, cancel), first.request.settings.test_command
    argv = first.format.seal.several(command, folders, terms.timeout_s)
    if argv is None or tier.seen is None:
        return None
    laid = _laid_out(dict(zip(folders, copies, strict=True)))
    tops = sorted({"/".join(path.split("/")[:2]) for path in laid})
    room = replace(room_of(first, None), given=tuple(tops))
    whole_s = _START_S + len(copies) * (terms.timeout_s + _GRACE_S)
    finished = run(
        filled(argv, first.seen),
        replace(terms, timeout_s=whole_s),
        cwd=first.root,
        env=first.environment(),
        wrap=lambda launch: tier.wrap(launch, room),
        writable=(first.base,),
    )
    told = [*_told(finished.stdout), *[None] * len(copies)]
    seen = [replace(INSIDE, root=INSIDE.root / folder) for folder in folders]
    return [
        None if one is None else _evidence(replace(copy, seen=places), one)
        for copy, places, one in zip(copies, seen, told, strict=False)
    ]


def _laid_out(copies: Mapping[str, PrivateCopy]) -> dict[str, str]:
    """The files of all, each below the name of its folder."""
    first = next(iter(copies.values()))
    first.make_room()
    files = {
        f"{folder}/{path}": text
        for folder, copy in copies.items()
        for path, text in copy.files().items()
    }
    layout.lay_out(first.root, files, first.base / "stamp")
    return files


def _told(printed: str) -> Iterator[_Told | None]:
    """What stands on the judge's lines, up to one that it had not finished when it was ended."""
    for line in printed.splitlines():
        try:
            said = json.loads(line)
            yield read(_Told, said, reason=Reason.INTERNAL) if said is not None else None
        except (ValueError, DocumentError):
            return


def _evidence(copy: PrivateCopy, told: _Told) -> Evidence:
    return evidence_of(copy, told.run, copy.relative(told.report) if told.report else None)
