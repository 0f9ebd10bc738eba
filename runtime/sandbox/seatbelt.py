"""Knows the walls of macOS: a profile for sandbox-exec, which the kernel enforces.

Its processes are this machine's, without namespaces. Never run by the project's own tests, which
have no Mac; they read the profile as text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from runtime.processes.process import Launch

from .room import Limits, Places, Room
from .variables import variables_of

_PROGRAM = "/usr/bin/sandbox-exec"
_READ = (
    *("/usr", "/bin", "/sbin", "/System", "/Library/Developer", "/Library/Apple", "/opt/homebrew"),
    *("/Applications/Xcode.app", "/private/var/db/dyld", "/private/var/db/xcode_select_link"),
    *("/private/etc/localtime", "/private/var/db/timezone", "/private/var/select"),
)
_DEVICES = ("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom")
_BASE = """(version 1)
(deny default)
(allow process-fork)
(allow signal (target same-sandbox))
(allow process-info* (target same-sandbox))
(allow sysctl-read)
(allow file-read-metadata)
(allow file-read-data (literal "/"))
(allow mach-lookup (global-name "com.apple.system.opendirectoryd.libinfo"))
"""
"""Reading metadata is needed to resolve links, as every path here is a real one."""
_BLOCK = 512
"""Bytes in which ulimit -f counts."""


class Seatbelt:
    """A tier: sandbox-exec, which Apple calls deprecated and enforces all the same."""

    name = "sandbox-exec"
    seen: Places | None = None
    weakness = (
        "weaker than bubblewrap on Linux: a run can fill the disk while it lasts, and processes"
        " that leave its group outlive it"
    )

    def program(self) -> str:
        """Path of sandbox-exec, "" where there is none."""
        return _PROGRAM if Path(_PROGRAM).exists() else ""

    def advice(self, said: str) -> str:
        """What a person can do about a probe that said this."""
        if "Operation not permitted" in said:
            return "Start learn outside any other sandbox: they cannot be nested."
        return "sandbox-exec belongs to macOS; its manual page says what it needs."

    def complaint(self, said: str) -> str:
        """What sandbox-exec itself has to complain of."""
        return said.partition("\n")[0] if said.startswith("sandbox-exec: ") else ""

    def wrap(self, launch: Launch, room: Room) -> Launch:
        """The launch behind walls; it stays the leader of its own process group."""
        for name in room.folders:
            (room.places.tmp / name).mkdir(exist_ok=True)
        argv = (_PROGRAM, "-p", profile(room), "/bin/sh", "-c", limiting(room.limits), "sh")
        env = {**launch.env, **variables_of(launch.env, room, room.places.tmp)}
        return replace(launch, argv=(*argv, *launch.argv), env=env)


def profile(room: Room) -> str:
    """What a run may do, in the sandbox's own language; everything else is denied."""
    places = room.places
    read = [*map(Path, _READ), *room.visible, places.root, places.tmp]
    write = [*(places.root / name for name in room.made), places.tmp]
    return "".join(
        (
            _BASE,
            _rule("file-read* process-exec* file-map-executable", "subpath", read),
            _rule("file-read* file-write*", "literal", [*map(Path, _DEVICES), places.report]),
            _rule("file-write*", "subpath", write),
            _rule("file-write-setugid", "subpath", [Path("/")], verdict="deny"),
        )
    )


def _rule(
    operations: str, filter_name: str, paths: Iterable[Path], *, verdict: str = "allow"
) -> str:
    filters = " ".join(f"({filter_name} {quoted(path)})" for path in paths)
    return f"({verdict} {operations} {filters})\n"


def quoted(path: Path) -> str:
    """A path as a string of the profile."""
    text = str(path).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{text}"'


def limiting(limits: Limits) -> str:
    """A line of shell that sets limits and becomes the command that follows it."""
    return " && ".join([*_ulimits(limits), 'exec "$@"'])


def _ulimits(limits: Limits) -> Iterator[str]:
    yield "ulimit -c 0"
    yield f"ulimit -t {limits.cpu_s}"
    yield f"ulimit -n {limits.files}"
    yield f"ulimit -f {limits.file_size // _BLOCK}"
