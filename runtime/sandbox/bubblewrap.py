"""Knows the walls that bubblewrap builds: an empty root with what a run needs, and nothing else.

Namespaces of its own, no network, no capabilities, a system call filter, sizes capped. What the run
writes goes to memory and is gone with it; the only file of this machine it can write is its report.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from runtime.processes.leftovers import MARK
from runtime.processes.process import Launch
from runtime.sandbox.seccomp.bpf import filter_of_this_machine

from .room import ETC, INSIDE, SYSTEM, Limits, Places, Room
from .variables import variables_of

HERE = Path(__file__).parent
_FIRST_UID = 0x70000000
"""Numbers that nobody has. As root every run gets one of its own: the limit of processes counts all
that a number has, and two runs at once are not to disturb each other."""
_OWN_NAMESPACES = ("--unshare-user", "--unshare-all", "--cap-drop", "ALL")
_ROOT_NAMESPACES = (
    *("--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts", "--unshare-cgroup-try"),
    *("--cap-drop", "ALL", "--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID"),
    *("--cap-add", "CAP_SETPCAP"),
)
_FILL = (
    "set -f; IFS='\n'; cd /box/sealed && cp -R -p --parents -- $1 /box/root/ && cd /box/root"
    ' && shift && exec "$@"'
)
"""The names come one a line: they may have spaces."""
_WAIT = (
    'set -f; copied() { [ $# = 0 ] || cp -R -p --parents -- "$@" /box/root/; }'
    "; cd /box/sealed && IFS='\n' && { copied $1 2>/dev/null || (cd ../root && rm -rf -- $1); } && unset IFS"
    " && read -r stale && read -r built && read -r command"
    ' && eval "copied $built" && cd /box/root && if [ -n "$stale" ]; then eval "rm -rf -- $stale"; fi'
    ' && eval "set -- $command" && exec "$@" </dev/null'
)
"""All three lines are quoted for a shell, by whoever gives the word. A run may throw away what was built
while it is still copied in: then none of it is taken in."""
_PEOPLE = {
    "passwd": "learner:x:{uid}:{uid}:learner:/tmp/home:/bin/sh\n",
    "group": "learner:x:{uid}:\n",
}
_APPARMOR = (
    "AppArmor keeps bwrap from making user namespaces. Allow it with a profile: put"
    " `abi <abi/4.0>, include <tunables/global> profile bwrap /usr/bin/bwrap flags=(unconfined)"
    " { userns, }` into /etc/apparmor.d/bwrap, then `sudo systemctl reload apparmor`."
)

Options = Iterator[str]


class Bubblewrap:
    """A tier: recipe A as an ordinary user, and without a user namespace as root."""

    name = "bubblewrap"
    seen: Places | None = INSIDE
    weakness = ""

    def __init__(self, *, as_root: bool | None = None) -> None:
        self._as_root = os.geteuid() == 0 if as_root is None else as_root

    def program(self) -> str:
        """Path of bwrap, or "" if it is not installed."""
        return shutil.which("bwrap") or ""

    def advice(self, said: str) -> str:
        """What a person can do about a probe that said this."""
        if "setting up uid map" in said or "RTM_NEWADDR" in said:
            return _APPARMOR
        if not self.program():
            return "Install bubblewrap, for example with `sudo apt install bubblewrap`."
        if "ENOSPC" in said or "No space left" in said or "nesting depth" in said:
            return "Allow user namespaces: `sysctl user.max_user_namespaces` says 0."
        return "This machine lets no program make namespaces of its own; its administrator can."

    def complaint(self, said: str) -> str:
        """What bwrap itself has to complain of, if a run's standard error begins with that."""
        return said.partition("\n")[0] if said.startswith("bwrap: ") else ""

    def wrap(self, launch: Launch, room: Room) -> Launch:
        """The launch behind walls; its descriptors are closed by whoever starts it."""
        syscalls = filter_of_this_machine()
        env = variables_of(launch.env, room, INSIDE.tmp)
        uid = _uid_of(launch.env.get(MARK, "")) if self._as_root else os.geteuid()
        people = [in_memory(text.format(uid=uid).encode()) for text in _PEOPLE.values()]
        options = [*self._walls(room), *_variables(env), "--chdir", str(INSIDE.root)]
        for name, descriptor in zip(_PEOPLE, people, strict=True):
            options += ["--perms", "0644", "--ro-bind-data", str(descriptor), f"/etc/{name}"]
        options += ["--remount-ro", "/"]
        options_fd = in_memory(os.fsencode("\0".join([*options, ""])))
        filter_fd = in_memory(syscalls)
        argv = (
            *(self.program(), "--args", str(options_fd), "--seccomp", str(filter_fd), "--"),
            *self._inner(room, uid),
            *launch.argv,
        )
        fds = (*launch.pass_fds, options_fd, filter_fd, *people)
        # The mark lets the runner wait until the first process in there, and so all, have ended.
        own = {"PATH": "/usr/bin:/bin", MARK: launch.env.get(MARK, "")}
        return replace(launch, argv=argv, env=own, pass_fds=fds, supervised=True)

    def _walls(self, room: Room) -> Options:
        yield from _ROOT_NAMESPACES if self._as_root else _OWN_NAMESPACES
        yield from ("--die-with-parent", "--new-session", "--hostname", "box")
        yield from _system()
        yield from _kernel(room.limits)
        # Before the trees: an interpreter may well be installed somewhere below /tmp.
        yield from _memory_disk(str(INSIDE.tmp), room.limits.tmp)
        yield from _folders("1777", *(str(INSIDE.tmp / name) for name in room.folders))
        yield from _trees(room.visible)
        yield from _exercise(room)
        yield "--clearenv"

    def _inner(self, room: Room, uid: int) -> Iterator[str]:
        """What runs before the command: limits, the identity that root gives up, and the copy."""
        yield "/usr/bin/prlimit"
        yield from _rlimits(room.limits)
        yield "--"
        if self._as_root:
            yield from ("/usr/bin/setpriv", *_dropped(uid), "--")
        if room.waits:
            yield from ("/bin/sh", "-c", _WAIT, "sh", "\n".join(room.built))
        elif room.built:
            yield from ("/bin/sh", "-c", _FILL, "sh", "\n".join(room.built))


def _uid_of(mark: str) -> int:
    return _FIRST_UID + int(mark[:6] or "0", 16)


def _dropped(uid: int) -> Iterator[str]:
    yield from (f"--reuid={uid}", f"--regid={uid}", "--clear-groups", "--inh-caps=-all")
    yield from ("--bounding-set=-all", "--no-new-privs")


def _system() -> Options:
    """The programs and libraries of the distribution, and the few files of /etc they read."""
    yield from (*_folders("0755", "/etc"), "--ro-bind", "/usr", "/usr")
    for name in SYSTEM:
        path = Path(name)
        if path.is_symlink():
            yield from ("--symlink", str(path.readlink()), name)
        elif path.is_dir():
            yield from _trees((path,))
    for name in ETC:
        yield from ("--ro-bind-try", f"/etc/{name}", f"/etc/{name}")
    yield from ("--ro-bind", str(HERE / "hosts"), "/etc/hosts")


def _kernel(limits: Limits) -> Options:
    """What the kernel shows. Root of the machine owns the files of /proc/sys, so it is covered."""
    yield from ("--proc", "/proc", "--ro-bind", "/proc/sys", "/proc/sys", "--dev", "/dev")
    yield from _memory_disk("/dev/shm", limits.shared_memory)
    yield from ("--remount-ro", "/dev")


def _folders(mode: str, *paths: str) -> Options:
    """Each with its mode: one that is only implied by a path below it lets nobody else through."""
    for path in paths:
        yield from ("--perms", mode, "--dir", path)


def _memory_disk(where: str, size: int) -> Options:
    yield from ("--perms", "1777", "--size", str(size), "--tmpfs", where)


def _trees(trees: tuple[Path, ...]) -> Options:
    """Directories at their own paths, below parents that everybody may pass through."""
    for tree in trees:
        for parent in reversed(tree.parents[:-1]):
            if parent != INSIDE.tmp:
                yield from _folders("0755", str(parent))
        yield from ("--ro-bind", str(tree), str(tree))


def _exercise(room: Room) -> Options:
    """The root in memory, with the private copy's files read-only in it; tmp; and the report."""
    yield from _folders("0755", "/box", "/box/report")
    yield from _memory_disk(str(INSIDE.root), room.limits.disk)
    yield from _folders("1777", *(str(INSIDE.root / folder) for folder in room.roots))
    for name in room.given:
        yield from ("--ro-bind", str(room.places.root / name), str(INSIDE.root / name))
    yield from ("--ro-bind", str(room.places.root), "/box/sealed")
    yield from ("--bind", str(room.places.report), str(INSIDE.report))
    if room.gate is not None:
        yield from ("--ro-bind", str(room.gate), "/box/gate")
        for script in ("gate.sh", "link.sh"):
            yield from ("--ro-bind", str(HERE / script), f"/box/{script}")
        yield from _above(room.above)


def _above(folder: Path | None) -> Options:
    """The files of `folder` at the same places below /, where tools look upwards from the root."""
    for path in sorted(folder.rglob("*")) if folder is not None else ():
        inside = Path("/") / path.relative_to(folder or path)
        if path.is_dir():
            yield from _folders("0755", str(inside))
        else:
            yield from ("--ro-bind", str(path), str(inside))


def _rlimits(limits: Limits) -> Iterator[str]:
    """Set inside, where the processes of the learner's desktop do not count."""
    figures = {
        "nproc": limits.processes,
        "core": 0,
        "nofile": limits.files,
        "fsize": limits.file_size,
        "cpu": limits.cpu_s,
        "as": limits.address_space,
    }
    for name, figure in figures.items():
        if figure or name == "core":
            yield f"--{name}={figure}:{figure}"


def _variables(env: Mapping[str, str]) -> Options:
    for name, value in env.items():
        yield from ("--setenv", name, value)


def in_memory(content: bytes) -> int:
    """A descriptor from which `content` can be read."""
    descriptor = os.memfd_create("learn")
    with os.fdopen(os.dup(descriptor), "wb") as file:
        file.write(content)
    os.lseek(descriptor, 0, os.SEEK_SET)
    return descriptor
