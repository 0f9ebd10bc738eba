"""Knows what system calls are refused besides, where no namespace keeps a run from its neighbours.

A second filter on top of the one that every sandboxed run has; the kernel takes the stricter verdict.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .instructions import (
    ALLOW,
    AT_NUMBER,
    JUMP_ANY_BIT,
    JUMP_EQUAL,
    each,
    give,
    load,
    of,
    refusal,
    unless,
    when,
)

_DATAGRAMS = 2
"""A bit of the types SOCK_DGRAM and SOCK_RAW: ends of such a pair can write to anybody's socket."""
_OTHERS_MAY_WRITE, _OWNER_READS, _OWNER_WRITES = 0o7022, 0o400, 0o200
_SET_OWNER, _SET_SIGNAL, _SET_OWNER_EX = 8, 10, 15
"""Requests of fcntl by which somebody else gets a signal."""
_FCHMODAT2 = 452


@dataclass(frozen=True, slots=True)
class Neighbourly:
    """The system calls of one architecture that reach other processes and other programs' files.

    `modes` and `signals` are numbers with the place of the argument that matters: the mode of a
    file, the process to signal. Of `own` the first argument is a process, which may only be 0,
    the caller. `unscoped` are those by which a signal finds its way without a number.
    """

    refused: Mapping[str, int]
    socket: int
    socketpair: int
    fcntl: int
    modes: tuple[tuple[int, int], ...]
    own: tuple[int, ...]
    signals: tuple[tuple[int, int], ...]
    unscoped: tuple[int, ...] = (424,)


_EVERYWHERE = {"setxattrat": 463, "removexattrat": 466}
_X86_64 = {
    **_EVERYWHERE,
    "shmat": 30,
    "shmctl": 31,
    "semget": 64,
    "semop": 65,
    "semctl": 66,
    "msgsnd": 69,
    "msgrcv": 70,
    "msgctl": 71,
    "chown": 92,
    "fchown": 93,
    "lchown": 94,
    "setpriority": 141,
    "setxattr": 188,
    "lsetxattr": 189,
    "fsetxattr": 190,
    "removexattr": 197,
    "lremovexattr": 198,
    "fremovexattr": 199,
    "semtimedop": 220,
    "mq_open": 240,
    "mq_unlink": 241,
    "ioprio_set": 251,
    "fchownat": 260,
}
_AARCH64 = {
    **_EVERYWHERE,
    "setxattr": 5,
    "lsetxattr": 6,
    "fsetxattr": 7,
    "removexattr": 14,
    "lremovexattr": 15,
    "fremovexattr": 16,
    "ioprio_set": 30,
    "fchownat": 54,
    "fchown": 55,
    "setpriority": 140,
    "mq_open": 180,
    "mq_unlink": 181,
    "msgctl": 187,
    "msgrcv": 188,
    "msgsnd": 189,
    "semget": 190,
    "semctl": 191,
    "semtimedop": 192,
    "semop": 193,
    "shmctl": 195,
    "shmat": 196,
}
NEIGHBOURS: Mapping[str, Neighbourly] = {
    "x86_64": Neighbourly(
        _X86_64,
        socket=41,
        socketpair=53,
        fcntl=72,
        modes=((90, 1), (91, 1), (268, 2), (_FCHMODAT2, 2)),
        # prlimit64, sched_setparam, sched_setscheduler, sched_setaffinity, sched_setattr
        own=(302, 142, 144, 203, 314),
        # kill, rt_sigqueueinfo, tkill, tgkill, rt_tgsigqueueinfo, pidfd_open
        signals=((62, 0), (129, 0), (200, 0), (234, 0), (297, 0), (434, 0)),
    ),
    "aarch64": Neighbourly(
        _AARCH64,
        socket=198,
        socketpair=199,
        fcntl=25,
        modes=((52, 1), (53, 2), (_FCHMODAT2, 2)),
        own=(261, 118, 119, 122, 274),
        signals=((129, 0), (138, 0), (130, 0), (131, 0), (240, 0), (434, 0)),
    ),
}
"""By the name that uname gives."""


def program(calls: Neighbourly) -> bytes:
    """The second filter: no sockets but pairs of streams, nothing of System V, no file's owner or
    attributes changed, and no mode that lets others write or keeps the owner out: Landlock itself
    guards none of these."""
    modes = [
        when(JUMP_ANY_BIT, _OTHERS_MAY_WRITE, refusal()),
        unless(JUMP_ANY_BIT, _OWNER_READS, refusal()),
        unless(JUMP_ANY_BIT, _OWNER_WRITES, refusal()),
    ]
    return b"".join(
        (
            load(AT_NUMBER),
            *(when(JUMP_EQUAL, number, refusal()) for number in calls.refused.values()),
            when(JUMP_EQUAL, calls.socket, refusal()),
            of(calls.socketpair, 1, [when(JUMP_ANY_BIT, _DATAGRAMS, refusal())]),
            of(calls.fcntl, 1, each((_SET_OWNER, _SET_SIGNAL, _SET_OWNER_EX), refusal())),
            *(of(number, 0, [unless(JUMP_EQUAL, 0, refusal())]) for number in calls.own),
            *(of(number, argument, modes) for number, argument in calls.modes),
            give(ALLOW),
        )
    )
