"""Knows the moment between building and testing: when to take what was built out of a run's reach.

Until the first test program starts, only compilers have written anything. At that moment the run
stands still at its gate, and what they built is copied out. Test programs then run from that copy,
which they cannot write; it is also all that a later run is given. So neither a neighbour's binary
nor a later result can be forged by what a test leaves behind.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from runtime.home import layout
from runtime.home.removal import remove
from runtime.processes.spawning import SPAWNING
from runtime.sandbox.room import INSIDE

_MOST_BYTES = 256 << 20
_MOST_FILES = 5000
_CHUNK = 1 << 20
_DEEPEST = 64
_READ = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC


class Gate:
    """The gate of one run: a directory with two FIFOs that the run sees read-only.

    `sealed` tells, after the run, whether all that was built stands in `root` as it was then;
    `was_served`, whether it came so far: else nothing in `root` was touched.
    """

    def __init__(
        self, folder: Path, root: Path, built: tuple[str, ...], *, unchanged: bool
    ) -> None:
        """`built` names what the build leaves at the top of `root`; `unchanged` says that `root`
        already holds what these very sources build to."""
        self.folder = folder
        self.root = root
        self.built = built
        self.sealed = False
        self.was_served = False
        remove(folder)
        folder.mkdir()
        folder.chmod(0o755)
        for name in ("built", "go"):
            os.mkfifo(folder / name)
            (folder / name).chmod(0o666)
        self._built = os.open(folder / "built", os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
        self._go = os.open(folder / "go", os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
        if unchanged:
            self.is_unchanged()

    def is_unchanged(self) -> None:
        """Nobody has to stand still at it: what these very sources build to is in `root` already."""
        self.sealed = True
        self._mark("sealed")
        self._mark("open")

    def fileno(self) -> int:
        """Readable once the compilers are done."""
        return self._built

    def serve(self, inside: Callable[[], int | None]) -> None:
        """Seal, then let the run go on; `inside` finds a process that stands in it."""
        self.was_served = True
        with suppress(OSError):
            os.read(self._built, 64)
        try:
            self._seal(inside())
        except (OSError, ValueError):
            # Its tests run all the same, from where they were built; nothing of it is kept.
            layout.forget_builds(self.root, self.built)
        self._mark("open")
        os.write(self._go, b"go\n" * 64)

    def close(self) -> None:
        """Take the FIFOs away."""
        os.close(self._built)
        os.close(self._go)
        remove(self.folder)

    def take(self, root: Path) -> None:
        """Copy what was built below `root`, which may be hostile; ValueError if it is too much."""
        layout.forget_builds(self.root, self.built)
        allowance = _Allowance()
        place = os.open(root, _FOLDER)
        try:
            for name in self.built:
                _copy(name, place, self.root / name, allowance)
        finally:
            os.close(place)

    def _seal(self, pid: int | None) -> None:
        if self.sealed or pid is None:
            return
        self.take(Path(f"/proc/{pid}/root{INSIDE.root}"))
        self.sealed = True
        self._mark("sealed")

    def _mark(self, name: str) -> None:
        (self.folder / name).touch(mode=0o644)


class _Allowance:
    """How much may still be copied; ValueError when it is used up."""

    def __init__(self) -> None:
        self._files, self._bytes = _MOST_FILES, _MOST_BYTES

    def take(self, size: int) -> None:
        self._files -= 1
        self._bytes -= size
        if self._files < 0 or self._bytes < 0:
            raise ValueError("more was built than is kept")


def _copy(name: str, place: int, target: Path, allowance: _Allowance, depth: int = 0) -> None:
    """Copy a file or a tree below the open directory `place`; links and oddities are left out."""
    if depth > _DEEPEST:
        raise ValueError("it is nested too deeply")
    try:
        status = os.stat(name, dir_fd=place, follow_symlinks=False)
    except FileNotFoundError:
        return
    if stat.S_ISREG(status.st_mode):
        allowance.take(status.st_size)
        _copy_file(name, place, target)
    elif stat.S_ISDIR(status.st_mode):
        allowance.take(0)
        target.mkdir()
        target.chmod(0o755)
        folder = os.open(name, _FOLDER, dir_fd=place)
        try:
            with os.scandir(folder) as entries:
                names = [entry.name for entry in entries]
            for inner in names:
                _copy(inner, folder, target / inner, allowance, depth + 1)
        finally:
            os.close(folder)
    else:
        return
    os.utime(target, ns=(status.st_atime_ns, status.st_mtime_ns))


def _copy_file(name: str, place: int, target: Path) -> None:
    descriptor = os.open(name, _READ, dir_fd=place)
    with SPAWNING, os.fdopen(descriptor, "rb") as source, target.open("xb") as copy:
        status = os.fstat(source.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise ValueError(f"{name} became something else")
        remaining = status.st_size
        while remaining > 0 and (data := source.read(min(_CHUNK, remaining))):
            copy.write(data)
            remaining -= len(data)
        os.fchmod(copy.fileno(), 0o755 if status.st_mode & 0o100 else 0o644)
