"""Knows what one run may see and use: the values a tier builds its walls from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePosixPath


@dataclass(frozen=True, slots=True)
class Places:
    """Where the parts of a private copy are; the same parts have other paths inside a sandbox."""

    base: Path
    root: Path
    tmp: Path
    report: Path

    @classmethod
    def below(cls, base: Path) -> Places:
        """The places of a private copy on this machine."""
        return cls(base, base / "root", base / "tmp", base / "report" / "junit.xml")


GATED = "/bin/sh /box/gate.sh"
"""What starts a test program inside."""
LINKED = ". /box/link.sh; linked"
"""What stands there, in a shell, before a command that links one."""
INSIDE = Places(Path("/box"), Path("/box/root"), Path("/tmp"), Path("/box/report/junit.xml"))
"""The places as a run sees them behind walls that can move a directory."""

SYSTEM = ("/bin", "/sbin", "/lib", "/lib64", "/lib32", "/libx32", "/nix/store", "/gnu/store")
"""Where a distribution has its programs and libraries, beside /usr."""
ETC = ("ld.so.cache", "ld.so.conf", "ld.so.conf.d", "alternatives", "localtime", "nsswitch.conf")
"""The few files below /etc that they read."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one run may use up. Sizes in bytes; `address_space` is 0 for no limit of its own."""

    cpu_s: int
    address_space: int = 8 << 30
    """Of one process. Sanitizers reserve terabytes, and run without it."""
    processes: int = 256
    files: int = 1024
    file_size: int = 256 << 20
    disk: int = 512 << 20
    tmp: int = 256 << 20
    shared_memory: int = 64 << 20


ANYTHING = ("./",)
"""Of a build that may write wherever it likes in the root."""


@dataclass(frozen=True, slots=True)
class Room:
    """One run as a sandbox has to furnish it.

    `places` are the host's. `given` names what stands in the root, or right in a folder there, and is
    shown read-only, `built` the results of earlier runs, relative to the root, that are copied in.
    `gate` is the directory of the gate, if there is one. `visible` are further directories that the
    run may read. `made` names what the build writes in the root, folders with a slash at the end: it
    matters to a tier that has no other root for it than the one in which the sources and tests stand.
    """

    places: Places
    given: tuple[str, ...]
    built: tuple[str, ...]
    gate: Path | None
    visible: tuple[Path, ...]
    limits: Limits
    made: tuple[str, ...] = ANYTHING
    homes: tuple[tuple[str, str], ...] = ()
    """Variables that name a folder of the tools' own, with the name of an empty one below tmp."""
    inherited: tuple[str, ...] = ()
    """Variables that mean nothing inside."""
    above: Path | None = None
    """Files that stand above the root of a gated run, relative to this folder."""
    waits: bool = False
    """Whether a shell that has copied `built` in waits in it for three lines: which of that to remove
    again, what further to copy in, and the command."""

    @property
    def roots(self) -> tuple[str, ...]:
        """The folders in the root in which something is given: each is the root of a run of its own."""
        inner = (PurePosixPath(name).parent.as_posix() for name in self.given if "/" in name)
        return tuple(dict.fromkeys(inner))

    @property
    def folders(self) -> tuple[str, ...]:
        """The empty folders below tmp."""
        return ("home", *(folder for _name, folder in self.homes))
