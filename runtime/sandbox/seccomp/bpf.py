"""Knows how to write a seccomp filter: which system calls a run is refused, as BPF instructions.

Everything a compiler or a test needs is allowed; refused is what only an attack on the kernel or
on other processes needs. Numbers are those of the kernel's system call tables.
"""

from __future__ import annotations

import errno
import os
import socket
from collections.abc import Mapping
from dataclasses import dataclass

from schemas.errors import Reason, ToolchainError

from .instructions import (
    ALLOW,
    AT_ARCH,
    AT_NUMBER,
    JUMP_ANY_BIT,
    JUMP_AT_LEAST,
    JUMP_EQUAL,
    KILL,
    each,
    give,
    jump,
    load,
    of,
    refusal,
    when,
)

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
    "memfd_secret": 447,
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
    "memfd_create": 319,
    "bpf": 321,
    "userfaultfd": 323,
    # Memory that no process shows as its own.
    "shmget": 29,
    "msgget": 68,
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
    "memfd_create": 279,
    "msgget": 186,
    "shmget": 194,
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
            load(AT_ARCH),
            jump(JUMP_EQUAL, machine.arch, skip=1),
            give(KILL),
            load(AT_NUMBER),
            when(JUMP_AT_LEAST, _X32, refusal(errno.ENOSYS)),
            # glibc falls back to clone, whose flags a filter can read.
            when(JUMP_EQUAL, _CLONE3, refusal(errno.ENOSYS)),
            *(when(JUMP_EQUAL, number, refusal()) for number in machine.refused.values()),
            of(machine.clone, 0, [when(JUMP_ANY_BIT, _NEW_NAMESPACES, refusal())]),
            of(machine.ioctl, 1, each((_TIOCSTI, _TIOCLINUX), refusal())),
            of(machine.socket, 0, [*each(_FAMILIES, ALLOW), give(refusal(errno.EAFNOSUPPORT))]),
            give(ALLOW),
        )
    )


def filter_of_this_machine() -> bytes:
    """The system call filter of this machine; SANDBOX_UNAVAILABLE if there is none for it."""
    machine = MACHINES.get(os.uname().machine)
    if machine is None:
        raise ToolchainError(
            Reason.SANDBOX_UNAVAILABLE,
            f"there is no system call filter for {os.uname().machine}",
            hint="Runs work without a sandbox, with /config sandbox off and your yes.",
        )
    return program(machine)
