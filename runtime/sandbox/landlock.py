"""Knows the walls of Landlock, for machines on which nobody can make namespaces.

Root's runs become a number that nobody has, without capabilities. Weaker than bubblewrap's walls: a
run sees which files and processes there are, and may fill the disk until it ends. What it can write
is thrown away with its private copy; its sources and tests it cannot.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from runtime.processes.leftovers import MARK
from runtime.processes.process import Launch
from runtime.sandbox.seccomp.bpf import filter_of_this_machine
from runtime.sandbox.seccomp.confine import COMPLAINT, START
from runtime.sandbox.seccomp.strict import NEIGHBOURS, program

from .bubblewrap import in_memory
from .identity import Identity, ordinary, stranger
from .room import ETC, SYSTEM, Limits, Places, Room
from .variables import variables_of

PACKAGES = Path(__file__).parents[2]
NEWEST = 99
_DEVICES = ("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom")

Rule = tuple[str, str]
"""What is allowed, as a key of confine.RIGHTS, and the path below which."""


class Landlock:
    """A tier: recipe B. `version` is the newest of Landlock that is used; `as_stranger` makes root's
    runs a number that nobody has (None: where that is possible)."""

    name = "landlock"
    seen: Places | None = None
    weakness = (
        "weaker: a run reads and writes nothing of yours, but it sees which files and programs there"
        " are and can fill the disk while it lasts; sockets, tmpfile() and shared memory do not work"
    )

    def __init__(self, *, as_stranger: bool | None = None, version: int = NEWEST) -> None:
        self._as_stranger = os.geteuid() == 0 if as_stranger is None else as_stranger
        self._version = version

    def program(self) -> str:
        """The interpreter that puts it up."""
        return sys.executable

    def advice(self, said: str) -> str:
        """What a person can do about a probe that said this."""
        return "Landlock needs Linux 6.2 or later, with `landlock` in /sys/kernel/security/lsm."

    def complaint(self, said: str) -> str:
        """What the launcher itself has to complain of."""
        return said.partition("\n")[0] if said.startswith(COMPLAINT) else ""

    def wrap(self, launch: Launch, room: Room) -> Launch:
        """The launch behind walls; SANDBOX_UNAVAILABLE where there is no filter for the machine."""
        first = filter_of_this_machine()
        calls = NEIGHBOURS[os.uname().machine]
        _make_room(room)
        identity = self._identity(launch, room)
        reader, writer = os.pipe()
        plan = {
            "parent": os.getpid(),
            "over": writer,
            "version": self._version,
            "argv": launch.argv,
            "env": {**variables_of(launch.env, room, room.places.tmp), MARK: launch.env[MARK]},
            "limits": _figures(room.limits),
            "rules": list(_rules(room)),
            "filters": [first.hex(), program(calls).hex()],
            "signals": calls.signals,
            "unscoped": calls.unscoped,
            "uid": identity.uid,
            "kept": identity.kept,
        }
        plan_fd = in_memory(json.dumps(plan).encode())
        argv = (self.program(), "-I", "-S", "-c", START, str(PACKAGES), str(plan_fd))
        fds = (*launch.pass_fds, plan_fd, writer)
        made = tuple(room.places.root / name for name in room.made if name.endswith("/"))
        scratch = (room.places.tmp, *made)
        # Without the mark: the supervisor is not to be taken for something that a run left behind.
        env = {"PATH": "/usr/bin:/bin"}
        return replace(
            launch, argv=argv, env=env, pass_fds=fds, supervised=True, over=reader, scratch=scratch
        )

    def _identity(self, launch: Launch, room: Room) -> Identity:
        """Who the run is; what it has to write is given to it."""
        if not self._as_stranger:
            return ordinary()
        needed = (Path(self.program()), *room.visible, room.places.root)
        identity = stranger(launch.env[MARK], needed)
        places = (room.places.root / name for name in room.made)
        identity.own((*places, room.places.tmp, room.places.report))
        identity.own(room.places.tmp / name for name in room.folders)
        identity.pass_through(room.places.base, room.places.report.parent)
        return identity


def _make_room(room: Room) -> None:
    """What a rule is to name has to be there before."""
    for name in room.folders:
        (room.places.tmp / name).mkdir(exist_ok=True)
    for name in room.made:
        path = room.places.root / name
        if name.endswith("/"):
            path.mkdir(exist_ok=True)
        else:
            path.touch()


def _rules(room: Room) -> Iterator[Rule]:
    for name in ("/usr", *SYSTEM, *(f"/etc/{item}" for item in ETC), "/proc"):
        yield "read", name
    for device in _DEVICES:
        yield "use", device
    for tree in (*room.visible, room.places.root):
        yield "read", str(tree)
    for name in room.made:
        yield "write", str(room.places.root / name)
    yield "write", str(room.places.tmp)
    yield "use", str(room.places.report)


def _figures(limits: Limits) -> dict[str, int]:
    """Limits by the name that the resource module gives them."""
    figures = {
        "nproc": limits.processes,
        "nofile": limits.files,
        "fsize": limits.file_size,
        "cpu": limits.cpu_s,
        "as": limits.address_space,
    }
    return {"core": 0, **{name: figure for name, figure in figures.items() if figure}}
