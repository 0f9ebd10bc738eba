"""Knows the moment between building and testing: when to take what was built out of a run's reach.

Until the first test program starts, only compilers have written anything. At that moment the run
stands still at its gate, and what they built is copied out. Test programs then run from that copy,
which they cannot write; it is also all that a later run is given. So neither a neighbour's binary
nor a later result can be forged by what a test leaves behind.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path, PurePosixPath

from languages.door import Superseded, nothing_superseded
from runtime.home import layout
from runtime.home.removal import remove
from runtime.processes.spawning import SPAWNING
from runtime.sandbox.room import INSIDE

_MOST_BYTES = 256 << 20
_MOST_FILES = 5000
_CHUNK = 1 << 20
_DEEPEST = 64
_READ = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC
_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC


class Gate:
    """The gate of one run: a directory with two FIFOs that the run sees read-only.

    `sealed` tells, after the run, whether all that was built stands in `root` as it was then;
    `was_served`, whether it came so far: else nothing in `root` was touched.
    """

    def __init__(
        self,
        folder: Path,
        root: Path,
        built: tuple[str, ...],
        *,
        unchanged: bool,
        superseded: Superseded = nothing_superseded,
    ) -> None:
        """`built` names what the build leaves at the top of `root`, and `superseded` what of it is
        not worth a copy; `unchanged` says that `root` already holds what these very sources build to."""
        self.folder = folder
        self.root = root
        self.built = built
        self._superseded = superseded
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
            self.open()

    def is_unchanged(self) -> None:
        """What these very sources build to is in `root` already."""
        self.sealed = True
        self._mark("sealed")

    def fileno(self) -> int:
        """Readable once the compilers are done."""
        return self._built

    def serve(self, inside: Callable[[], int | None]) -> None:
        """Seal, then let the run go on; `inside` finds a process that stands in it."""
        self.seal(inside)
        self.open()

    def seal(self, inside: Callable[[], int | None]) -> None:
        """Take what was built out of the run's reach while it stands here."""
        self.was_served = True
        with suppress(OSError):
            os.read(self._built, 64)
        try:
            self._seal(inside())
        except (OSError, ValueError):
            # Its tests run all the same, from where they were built; nothing of it is kept.
            layout.forget_builds(self.root, self.built)

    def open(self) -> None:
        """Let the run go on, or not stand still at all."""
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
        copying = _Copying(self._superseded)
        with _opened(root) as place, _opened(self.root) as target:
            for name in self.built:
                try:
                    kind = os.stat(name, dir_fd=place, follow_symlinks=False).st_mode
                except FileNotFoundError:
                    continue  # not every build leaves each; what vanishes from within one is a fault
                if stat.S_ISDIR(kind):
                    copying.folder(PurePosixPath(name), place, target)
                elif stat.S_ISREG(kind):
                    copying.file(name, place, target)

    def _seal(self, pid: int | None) -> None:
        if self.sealed or pid is None:
            return
        self.take(Path(f"/proc/{pid}/root{INSIDE.root}"))
        self.sealed = True
        self._mark("sealed")

    def _mark(self, name: str) -> None:
        (self.folder / name).touch(mode=0o644)


@contextmanager
def _opened(name: str | Path, place: int | None = None) -> Iterator[int]:
    """A folder, in the open directory `place`."""
    folder = os.open(name, _FOLDER, dir_fd=place)
    try:
        yield folder
    finally:
        os.close(folder)


class _Copying:
    """One copy of what was built; ValueError when it is more than is kept."""

    def __init__(self, superseded: Superseded) -> None:
        self._superseded = superseded
        self._files, self._bytes = _MOST_FILES, _MOST_BYTES

    def folder(self, path: PurePosixPath, place: int, target: int) -> None:
        """Copy a tree from the open directory `place` into `target`, another; `path` is where it
        stands below the root. Left out are links and oddities, what something newer stands in for,
        and a folder in which there is nothing else."""
        if len(path.parts) > _DEEPEST:
            raise ValueError("it is nested too deeply")
        self._take(0)
        with _opened(path.name, place) as source:
            with os.scandir(source) as entries:
                # What an entry is stands in the folder: a thousand links cost no look at each.
                found = {entry.name: entry.is_dir() for entry in entries if _is_kept(entry)}
            for name in self._superseded(path, tuple(found)):
                del found[name]
            if len(path.parts) > 1 and not found:
                return
            os.mkdir(path.name, dir_fd=target)
            with _opened(path.name, target) as copy:
                os.fchmod(copy, 0o755)
                for name, is_folder in found.items():
                    if is_folder:
                        self.folder(path / name, source, copy)
                    else:
                        self.file(name, source, copy)
                _date(copy, os.fstat(source))

    def file(self, name: str, place: int, target: int) -> None:
        """Copy a regular file from the open directory `place` into `target`, another."""
        with SPAWNING, ExitStack() as opened:
            source = os.open(name, _READ, dir_fd=place)
            opened.callback(os.close, source)
            status = os.fstat(source)
            if not stat.S_ISREG(status.st_mode):
                raise ValueError(f"{name} became something else")
            self._take(status.st_size)
            copy = os.open(name, _NEW, dir_fd=target)
            opened.callback(os.close, copy)
            remaining = status.st_size
            while remaining > 0 and (data := os.read(source, min(_CHUNK, remaining))):
                remaining -= len(data)
                while data:
                    data = data[os.write(copy, data) :]
            os.fchmod(copy, 0o755 if status.st_mode & 0o100 else 0o644)
            _date(copy, status)

    def _take(self, size: int) -> None:
        self._files -= 1
        self._bytes -= size
        if self._files < 0 or self._bytes < 0:
            raise ValueError("more was built than is kept")


def _is_kept(entry: os.DirEntry[str]) -> bool:
    return not entry.is_symlink() and (entry.is_dir() or entry.is_file())


def _date(copy: int, status: os.stat_result) -> None:
    os.utime(copy, ns=(status.st_atime_ns, status.st_mtime_ns))
