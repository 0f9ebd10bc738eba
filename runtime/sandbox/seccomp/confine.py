"""Knows how a program is confined without namespaces: a program of its own, which needs no package.

Started as `python -I -S -c START FOLDER FD`; FD holds the plan, as landlock.py writes it. It is three
processes. The first is the one that the runner knows, and may kill. The second adopts whatever the
run leaves behind and ends it, when the run has ended or the first process has. The third goes
behind the walls, where it can neither signal nor trace the other two, and becomes the command.
"""

from __future__ import annotations

import ctypes
import errno
import json
import os
import resource
import signal
import stat
import struct
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import Any

from .kernel import (
    SET_DEATH_SIGNAL,
    SET_DUMPABLE,
    SET_NO_NEW_PRIVILEGES,
    SET_SECCOMP,
    SET_SUBREAPER,
    call,
    control,
)
from .rights import give_up

START = (
    "import os, sys; sys.path.append(sys.argv[1]);"
    " from runtime.sandbox.seccomp.confine import main; os._exit(main(int(sys.argv[2])))"
)
"""What the interpreter is given: imported, this is compiled once and not before every run."""
COMPLAINT = "landlock: "
"""How a line begins that the launcher itself writes."""
OLDEST = 3
"""Of Landlock (Linux 6.2). Before it, what cannot be written could still be emptied."""
_CANNOT = 125
_PATIENCE_S = 0.01
"""Between two looks at what is still to end."""
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_ASK_VERSION, _PATH_BENEATH = 1, 1
_FILTER = 2
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR, _TRUNCATE = 1 << 0, 1 << 1, 1 << 2, 1 << 3, 1 << 14
_REMOVE, _REFER = 1 << 4 | 1 << 5, 1 << 13
_MAKE = 1 << 7 | 1 << 8 | 1 << 10 | 1 << 12
"""Directories, files, FIFOs and links; neither sockets nor devices."""
_ON_FILES = _EXECUTE | _WRITE_FILE | _READ_FILE | _TRUNCATE
_READ = _EXECUTE | _READ_FILE | _READ_DIR
RIGHTS = {
    "read": _READ,
    "use": _READ_FILE | _WRITE_FILE | _TRUNCATE,
    "write": _READ | _WRITE_FILE | _TRUNCATE | _REMOVE | _MAKE | _REFER,
}
"""What a rule of the plan allows below its path: "use" is for devices and the report."""
SCOPED_SINCE = 6
"""From this version on, Landlock itself keeps signals among the confined."""

Plan = dict[str, Any]


def main(descriptor: int) -> int:
    """The exit status of the command, 128 and more for a signal; the runner waits for this one."""
    with os.fdopen(descriptor, "rb") as file:
        plan: Plan = json.load(file)
    os.set_inheritable(plan["over"], False)
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM, signal.SIGCHLD})
    control(SET_DEATH_SIGNAL, signal.SIGKILL)
    control(SET_DUMPABLE, 0)
    if os.getppid() != plan["parent"]:
        return _CANNOT
    leader = os.getpid()
    supervisor = os.fork()
    if supervisor == 0:
        os._exit(_supervise(plan, leader))
    os.close(plan["over"])
    return _status(os.waitpid(supervisor, 0)[1])


def _supervise(plan: Plan, leader: int) -> int:
    """Run the command, adopt what loses its parent, and leave nothing alive."""
    os.setsid()
    control(SET_SUBREAPER, 1)
    control(SET_DEATH_SIGNAL, signal.SIGTERM)
    if os.getppid() != leader:
        return _CANNOT
    command = os.fork()
    if command == 0:
        _become(plan)
    status = _until_ended(command)
    _sweep()
    return status


def _until_ended(command: int) -> int:
    while signal.sigwait({signal.SIGTERM, signal.SIGCHLD}) == signal.SIGCHLD:
        for pid, status in _reaped():
            if pid == command:
                return _status(status)
    return 128 + signal.SIGTERM


def _reaped() -> Iterator[tuple[int, int]]:
    """The children that have ended, with how."""
    with suppress(ChildProcessError):
        while (ended := os.waitpid(-1, os.WNOHANG))[0]:
            yield ended


def _status(status: int) -> int:
    code = os.waitstatus_to_exitcode(status)
    return code if code >= 0 else 128 - code


def _sweep() -> None:
    """End all descendants. They are stopped first: what stands still makes no further ones."""
    while found := _descendants():
        _signal_all(found, signal.SIGSTOP)
        _signal_all(_descendants(), signal.SIGKILL)
        signal.sigtimedwait({signal.SIGCHLD}, _PATIENCE_S)
        for _ended in _reaped():
            pass


def _signal_all(pids: Iterable[int], number: signal.Signals) -> None:
    for pid in pids:
        with suppress(OSError):
            os.kill(pid, number)


def _descendants() -> list[int]:
    children: dict[int, list[int]] = {}
    for pid in _numbers():
        with suppress(OSError, ValueError, IndexError):
            parent = int(_stat_of(pid).rpartition(b")")[2].split()[1])
            children.setdefault(parent, []).append(pid)
    found, todo = [], [os.getpid()]
    while todo:
        fresh = children.get(todo.pop(), [])
        found += fresh
        todo += fresh
    return found


def _numbers() -> list[int]:
    return [int(name) for name in os.listdir("/proc") if name.isdigit()]


def _stat_of(pid: int) -> bytes:
    descriptor = os.open(f"/proc/{pid}/stat", os.O_RDONLY | os.O_CLOEXEC)
    try:
        return os.read(descriptor, 4096)
    finally:
        os.close(descriptor)


def _become(plan: Plan) -> None:
    """Put up the walls and become the command; does not return."""
    try:
        os.setsid()
        for number in (signal.SIGPIPE, signal.SIGXFSZ):
            signal.signal(number, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_SETMASK, set())
        _limit(plan["limits"], plan["uid"])
        _confine(plan)
        argv: list[str] = plan["argv"]
        os.execvpe(argv[0], argv, plan["env"])
    except (OSError, ValueError) as error:
        os.write(2, f"{COMPLAINT}{error}\n".encode())
    finally:
        os._exit(_CANNOT)


def _limit(limits: dict[str, int], uid: int) -> None:
    """Set limits. That of processes counts all that this user has, so those are added to it."""
    figures = {**limits, "nproc": limits["nproc"] + _tasks_of(uid)}
    for name, figure in figures.items():
        which: int = getattr(resource, f"RLIMIT_{name.upper()}")
        most = resource.getrlimit(which)[1]
        lower = figure if most == resource.RLIM_INFINITY else min(figure, most)
        resource.setrlimit(which, (lower, lower))


def _tasks_of(uid: int) -> int:
    """How many threads a user has."""
    count = 0
    for pid in _numbers():
        with suppress(OSError):
            folder = os.stat(f"/proc/{pid}/task")
            count += folder.st_nlink - 2 if folder.st_uid == uid else 0
    return count


def _confine(plan: Plan) -> None:
    version = version_up_to(plan["version"])
    ruleset = _ruleset(version)
    for kind, path in plan["rules"]:
        _allow(ruleset, path, RIGHTS[kind])
    if os.getuid() == 0:
        give_up(plan["uid"], plan["kept"])
    control(SET_NO_NEW_PRIVILEGES, 1)
    call(_RESTRICT_SELF, ruleset, 0)
    for text in plan["filters"]:
        _filter(bytes.fromhex(text))
    if version < SCOPED_SINCE:
        _filter(bounded(os.getpid(), plan["signals"], plan["unscoped"]))


def version_up_to(most: int) -> int:
    """Landlock's version on this kernel, or `most`; OSError if that is not enough."""
    try:
        version = min(most, call(_CREATE_RULESET, None, 0, _ASK_VERSION))
    except OSError as error:
        raise OSError("this kernel does not have it, or it is switched off") from error
    if version < OLDEST:
        raise OSError(f"this kernel has version {version} of it, {OLDEST} is needed")
    return version


def _ruleset(version: int) -> int:
    """A set that refuses all that this version can refuse."""
    files = (1 << (15 if version < 5 else 16)) - 1
    sizes = {3: 8, 4: 16, 5: 16}
    attributes = struct.pack("=QQQ", files, 3, 3)[: sizes.get(version, 24)]
    return call(_CREATE_RULESET, attributes, len(attributes), 0)


def _allow(ruleset: int, path: str, rights: int) -> None:
    """Add a rule; what is not there, or not for this user, needs none."""
    try:
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except (FileNotFoundError, PermissionError, NotADirectoryError):
        return
    try:
        if not stat.S_ISDIR(os.fstat(descriptor).st_mode):
            rights &= _ON_FILES
        call(_ADD_RULE, ruleset, _PATH_BENEATH, struct.pack("=Qi", rights, descriptor), 0)
    finally:
        os.close(descriptor)


def bounded(first: int, calls: Iterable[Sequence[int]], refused: Iterable[int]) -> bytes:
    """A system call filter. Of `calls`, pairs of a number and the argument that names a process or
    a negative group, it allows those on oneself (0) or on a number not below `first`: the kernel
    hands them out in rising order, and begins anew at the bottom when it has come to the top."""
    load, equal, at_least, above, give = 0x20, 0x15, 0x35, 0x25, 0x06
    no = 0x50000 | errno.EPERM
    code: list[tuple[int, int, int, int]] = [(load, 0, 0, 0)]
    for number in refused:
        code += [(equal, 0, 1, number), (give, 0, 0, no)]
    for number, argument in calls:
        code += [
            (load, 0, 0, 0),
            (equal, 0, 5, number),
            (load, 0, 0, 16 + 8 * argument),
            (equal, 3, 0, 0),
            (at_least, 0, 1, first),
            (above, 0, 1, (1 << 32) - first),
            (give, 0, 0, no),
        ]
    code.append((give, 0, 0, 0x7FFF0000))
    return b"".join(struct.pack("=HBBI", *item) for item in code)


def _filter(code: bytes) -> None:
    kept = ctypes.create_string_buffer(code, len(code))
    program = struct.pack("@HP", len(code) // 8, ctypes.addressof(kept))
    control(SET_SECCOMP, _FILTER, ctypes.create_string_buffer(program, len(program)))
