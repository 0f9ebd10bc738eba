"""Knows what the last probe of the sandboxes found, kept for as long as this machine stays up.

It is read before the first prompt, so it imports nothing that the prompt would not have anyway.
"""

from __future__ import annotations

import json
import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from schemas.reading import UNREADABLE

_PROGRAMS = ("bwrap", "sandbox-exec")
_KINDS = "2"
"""Another number whenever a kind of sandbox begins to work where it did not."""
_BOOT = Path("/proc/sys/kernel/random/boot_id")


@dataclass(frozen=True, slots=True)
class Probed:
    """The tier that works here, "" if none does; and each that does not, with what it said."""

    tier: str
    failed: tuple[tuple[str, str], ...] = ()


def circumstances() -> str:
    """Another text after a restart, for another user, or with another version of a sandbox."""
    try:
        boot = _BOOT.read_text("ascii").strip()
    except OSError:
        boot = ""
    found = [shutil.which(name) for name in _PROGRAMS]
    kinds = (_KINDS, boot, str(os.geteuid()))
    return " ".join([*kinds, *(_version(path) for path in found if path)])


def _version(path: str) -> str:
    """A program by its path, size and time: asking it for its version would be a run of its own."""
    try:
        status = Path(path).stat()
    except OSError:
        return path
    return f"{path}:{status.st_size}:{status.st_mtime_ns}"


def read_note(path: Path, now: str) -> Probed | None:
    """What was found under the circumstances `now`; None if nobody has looked since."""
    try:
        note = json.loads(path.read_text("utf-8"))
        if note["circumstances"] != now:
            return None
        failed = tuple((str(name), str(said)) for name, said in note["failed"])
        return Probed(str(note["tier"]), failed)
    except (OSError, KeyError, TypeError, *UNREADABLE):
        return None


def write_note(path: Path, now: str, probed: Probed) -> None:
    """A note that cannot be left only costs another probe."""
    note = {"circumstances": now, "tier": probed.tier, "failed": probed.failed}
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        draft = path.with_name(f"{path.name}.{os.getpid()}")
        draft.write_text(json.dumps(note), encoding="utf-8")
        draft.replace(path)
