"""Knows who a run of root's is: a number that nobody has, and the one capability it may need.

Root's own folders, where a toolchain may well be installed, let nobody else through. Only there, and
only that: the run keeps the right to pass through folders. What it can read and write is Landlock's
matter then as before; a run that stayed root would own root's files and could change their modes.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from runtime.sandbox.seccomp.rights import (
    CHANGE_GROUPS,
    CHANGE_NUMBER,
    CHANGE_OWNER,
    PASS_AND_READ,
    PASS_AND_WRITE,
    held,
)

_WISHED = 0x70000000
"""Far from all numbers that systems and people give out."""
_SPREAD = 0xFFFFFF
"""Two runs at once have two numbers, so that neither can reach the other."""
_EVERYBODY = 0o005


@dataclass(frozen=True, slots=True)
class Identity:
    """A user's number, which is its only group as well, and the capability that it keeps, if any."""

    uid: int
    kept: int | None = None

    def own(self, paths: Iterable[Path]) -> None:
        """Make these the run's own."""
        for path in paths:
            os.chown(path, self.uid, self.uid)

    def pass_through(self, *folders: Path) -> None:
        """Let the run, and nobody else, through root's own folders."""
        for folder in folders:
            os.chown(folder, -1, self.uid)
            folder.chmod(0o710)


def ordinary() -> Identity:
    """Whoever runs this, without anything further."""
    return Identity(os.geteuid())


def stranger(mark: str, needed: Iterable[Path]) -> Identity:
    """Somebody else, who can reach `needed`; root itself, without rights, where that cannot be."""
    able = held()
    if not all(able >> right & 1 for right in (CHANGE_OWNER, CHANGE_GROUPS, CHANGE_NUMBER)):
        return ordinary()
    uid = _free_number(int(mark[:6] or "0", 16))
    if uid == 0:
        return ordinary()
    if all(_open_to_all(path) for path in needed):
        return Identity(uid)
    passing = [right for right in (PASS_AND_READ, PASS_AND_WRITE) if able >> right & 1]
    return Identity(uid, passing[0]) if passing else ordinary()


def _free_number(wish: int) -> int:
    """A number that both maps of this user namespace know, as high as they go; 0 for none."""
    uids, gids = (_mapped(Path(f"/proc/self/{kind}_map")) for kind in ("uid", "gid"))
    wished = _WISHED + wish % _SPREAD
    if all(any(first <= wished < last for first, last in spans) for spans in (uids, gids)):
        return wished
    top = min(max((last for _first, last in spans), default=1) for spans in (uids, gids)) - 1
    return max(0, top - wish % min(1000, max(1, top)))


def _mapped(path: Path) -> list[tuple[int, int]]:
    with suppress(OSError, ValueError):
        lines = [line.split() for line in path.read_text("ascii").splitlines()]
        return [(int(first), int(first) + int(count)) for first, _outside, count in lines]
    return []


@cache
def _open_to_all(path: Path) -> bool:
    """Whether everybody may pass to `path`, and read it and what stands right in it."""
    with suppress(OSError):
        real = path.resolve()
        inside = list(real.iterdir()) if real.is_dir() else []
        ways = [parent for item in (path, real) for parent in item.absolute().parents]
        return all(folder.stat().st_mode & 0o001 for folder in ways) and all(
            item.stat().st_mode & _EVERYBODY & (0o005 if item.is_dir() else 0o004)
            for item in (real, *inside)
            if not item.is_symlink()
        )
    return False
