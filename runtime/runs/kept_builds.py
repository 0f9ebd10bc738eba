"""Knows what an earlier run built in a private copy, and what a later one may take up of it.

All of it was copied out of that run's reach before the first of its tests began (gate.py): only
compilers wrote it. So what it is worth depends on the files alone, and on what the build tool sees.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from runtime.home import layout
from schemas.evidence import Evidence
from schemas.exchange.calls import Finished

from .private_copy import PrivateCopy, text_of

Standing = Literal["current", "older", "unknown"]
"""What was built belongs to these very files; or to earlier ones, and the build tool sees what that
makes stale; or nobody can tell."""
_OLDER = " older"
"""After the fingerprint in a stamp: what was built belongs to files from before the last run."""


def prepare(copy: PrivateCopy) -> Standing:
    """Make room and lay out the files; how what was built here stands to them and to the toolchain."""
    copy.make_room()
    return lay_out(copy)


def lay_out(copy: PrivateCopy) -> Standing:
    """The same where there is room already."""
    stamp, now = copy.base / "stamp", copy.fingerprint()
    said = text_of(stamp)
    if said not in (now, now + _OLDER):
        stamp.unlink(missing_ok=True)
    laid = layout.lay_out(copy.root, copy.files(), stamp, copy.format.built)
    if laid.unchanged and said == now:
        return "current"
    follows, sources = copy.format.follows, copy.request.settings.source_dir
    if follows == "everything" and laid.known:
        return "older"
    if follows == "edits" and laid.only_edits_below(sources):
        return "older"
    layout.forget_builds(copy.root, copy.format.built)
    return "unknown"


def keep(copy: PrivateCopy, evidence: Evidence) -> None:
    """Remember that what is built here belongs to these files, unless that is in doubt."""
    broken = evidence.build == "failed" or evidence.timed_out
    if broken and copy.format.follows != "everything":
        keep_older(copy)
    else:
        (copy.base / "stamp").write_text(copy.fingerprint(), encoding="utf-8")


def keep_older(copy: PrivateCopy) -> None:
    """Remember that what is built here, if anything, belongs to files from before this run."""
    (copy.base / "stamp").write_text(copy.fingerprint() + _OLDER, encoding="utf-8")


def are_there(copy: PrivateCopy) -> bool:
    """Whether something stands there that an earlier run built."""
    return any((copy.root / name).exists() for name in copy.format.built)


def with_all_said(copy: PrivateCopy, finished: Finished) -> Finished:
    """With what the compiler said of the parts that it had not to build anew."""
    if not copy.format.said:
        return finished
    built = (copy.root / name for name in copy.format.built)
    files = sorted(path for top in built for path in top.rglob(f"*{copy.format.said}"))
    texts = dict.fromkeys(text_of(path) or "" for path in files)
    again = [text for text in texts if text and text not in finished.stderr]
    return replace(finished, stderr="".join([*again, finished.stderr]))
