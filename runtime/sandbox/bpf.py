"""Knows how to write a seccomp filter: which system calls a run is refused, as BPF instructions.

Everything a compiler or a test needs is allowed; refused is what only an attack on the kernel or
on other processes needs. Numbers are those of the kernel's system call tables.
"""

from __future__ import annotations

import errno
import socket
import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_LOAD, _JUMP_EQUAL, _JUMP_AT_LEAST, _JUMP_ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_AT_NUMBER, _AT_ARCH, _AT_ARGUMENTS = 0, 4, 16
"""Offsets in struct seccomp_data; the low half of a 64-bit argument comes first."""
ALLOW, KILL, _ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
_X32 = 0x40000000
"""System calls of the x32 interface carry this bit."""
_NEW_NAMESPACES = 0x7E020080
"""CLONE_NEWTIME, NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID and NEWNET."""
_TIOCSTI, _TIOCLINUX = 0x5412, 0x541C
"""Requests that type into the terminal for somebody else."""
_FAMILIES = (socket.AF_UNIX, socket.AF_INET, socket.AF_INET6)
_CLONE3 = 435


@dataclass(frozen=True, slots=True)
class Machine:
    """One processor architecture: its AUDIT_ARCH number and the system calls we name."""

    arch: int
    clone: int
    socket: int
    ioctl: int
    refused: Mapping[str, int]


_EVERYWHERE = {
    "open_tree": 428,
    "move_mount": 429,
    "fsopen": 430,
    "fsconfig": 431,
    "fsmount": 432,
    "fspick": 433,
    "pidfd_getfd": 438,
    "mount_setattr": 442,
    "quotactl_fd": 443,
    "open_tree_attr": 467,
    "io_uring_setup": 425,
    "io_uring_enter": 426,
    "io_uring_register": 427,
}
_X86_64 = {
    "modify_ldt": 154,
    "pivot_root": 155,
    "adjtimex": 159,
    "chroot": 161,
    "acct": 163,
    "settimeofday": 164,
    "mount": 165,
    "umount2": 166,
    "swapon": 167,
    "swapoff": 168,
    "reboot": 169,
    "iopl": 172,
    "ioperm": 173,
    "init_module": 175,
    "delete_module": 176,
    "quotactl": 179,
    "syslog": 103,
    "vhangup": 153,
    "clock_settime": 227,
    "kexec_load": 246,
    "add_key": 248,
    "request_key": 249,
    "keyctl": 250,
    "unshare": 272,
    "perf_event_open": 298,
    "fanotify_init": 300,
    "name_to_handle_at": 303,
    "open_by_handle_at": 304,
    "clock_adjtime": 305,
    "setns": 308,
    "process_vm_readv": 310,
    "process_vm_writev": 311,
    "finit_module": 313,
    "kexec_file_load": 320,
    "bpf": 321,
    "userfaultfd": 323,
}
_AARCH64 = {
    "umount2": 39,
    "mount": 40,
    "pivot_root": 41,
    "chroot": 51,
    "vhangup": 58,
    "quotactl": 60,
    "acct": 89,
    "unshare": 97,
    "kexec_load": 104,
    "init_module": 105,
    "delete_module": 106,
    "clock_settime": 112,
    "syslog": 116,
    "reboot": 142,
    "settimeofday": 170,
    "adjtimex": 171,
    "add_key": 217,
    "request_key": 218,
    "keyctl": 219,
    "swapon": 224,
    "swapoff": 225,
    "perf_event_open": 241,
    "fanotify_init": 262,
    "name_to_handle_at": 264,
    "open_by_handle_at": 265,
    "clock_adjtime": 266,
    "setns": 268,
    "process_vm_readv": 270,
    "process_vm_writev": 271,
    "finit_module": 273,
    "bpf": 280,
    "userfaultfd": 282,
    "kexec_file_load": 294,
}
MACHINES: Mapping[str, Machine] = {
    "x86_64": Machine(0xC000003E, 56, 41, 16, {**_X86_64, **_EVERYWHERE}),
    "aarch64": Machine(0xC00000B7, 220, 198, 29, {**_AARCH64, **_EVERYWHERE}),
}
"""By the name that uname gives; ptrace is refused nowhere, for LeakSanitizer lives on it."""


def program(machine: Machine) -> bytes:
    """The filter for `machine`, as the array of struct sock_filter that the kernel takes."""
    return b"".join(
        (
            _load(_AT_ARCH),
            _jump(_JUMP_EQUAL, machine.arch, skip=1),
            _give(KILL),
            _load(_AT_NUMBER),
            _when(_JUMP_AT_LEAST, _X32, _refusal(errno.ENOSYS)),
            # glibc falls back to clone, whose flags a filter can read.
            _when(_JUMP_EQUAL, _CLONE3, _refusal(errno.ENOSYS)),
            *(_when(_JUMP_EQUAL, number, _refusal()) for number in machine.refused.values()),
            _of(machine.clone, 0, [_when(_JUMP_ANY_BIT, _NEW_NAMESPACES, _refusal())]),
            _of(machine.ioctl, 1, _each((_TIOCSTI, _TIOCLINUX), _refusal())),
            _of(machine.socket, 0, [*_each(_FAMILIES, ALLOW), _give(_refusal(errno.EAFNOSUPPORT))]),
            _give(ALLOW),
        )
    )


def _refusal(number: int = errno.EPERM) -> int:
    return _ERRNO | number


def _instruction(code: int, value: int, yes: int = 0, no: int = 0) -> bytes:
    return struct.pack("=HBBI", code, yes, no, value)


def _load(offset: int) -> bytes:
    return _instruction(_LOAD, offset)


def _give(verdict: int) -> bytes:
    return _instruction(_RETURN, verdict)


def _jump(code: int, value: int, *, skip: int) -> bytes:
    """Leave out the next `skip` instructions if the comparison holds."""
    return _instruction(code, value, yes=skip)


def _when(code: int, value: int, verdict: int) -> bytes:
    """End with `verdict` if the comparison holds."""
    return _instruction(code, value, yes=0, no=1) + _give(verdict)


def _each(values: Iterable[int], verdict: int) -> list[bytes]:
    return [_when(_JUMP_EQUAL, value, verdict) for value in values]


def _of(number: int, argument: int, checks: list[bytes]) -> bytes:
    """Hold one argument of one system call against `checks`; whatever they leave is allowed."""
    body = b"".join((_load(_AT_ARGUMENTS + 8 * argument), *checks, _give(ALLOW)))
    return _instruction(_JUMP_EQUAL, number, yes=0, no=len(body) // 8) + body
