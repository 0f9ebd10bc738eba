"""Knows the instructions of a seccomp filter: BPF over one struct seccomp_data."""

from __future__ import annotations

import errno
import struct
from collections.abc import Iterable

LOAD, JUMP_EQUAL, JUMP_AT_LEAST, JUMP_ANY_BIT, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
AT_NUMBER, AT_ARCH, AT_ARGUMENTS = 0, 4, 16
"""Offsets in struct seccomp_data; the low half of a 64-bit argument comes first."""
ALLOW, KILL, ERRNO = 0x7FFF0000, 0x80000000, 0x00050000


def refusal(number: int = errno.EPERM) -> int:
    return ERRNO | number


def instruction(code: int, value: int, yes: int = 0, no: int = 0) -> bytes:
    return struct.pack("=HBBI", code, yes, no, value)


def load(offset: int) -> bytes:
    return instruction(LOAD, offset)


def give(verdict: int) -> bytes:
    return instruction(RETURN, verdict)


def jump(code: int, value: int, *, skip: int) -> bytes:
    """Leave out the next `skip` instructions if the comparison holds."""
    return instruction(code, value, yes=skip)


def when(code: int, value: int, verdict: int) -> bytes:
    """End with `verdict` if the comparison holds."""
    return instruction(code, value, yes=0, no=1) + give(verdict)


def unless(code: int, value: int, verdict: int) -> bytes:
    """End with `verdict` if the comparison does not hold."""
    return instruction(code, value, yes=1, no=0) + give(verdict)


def each(values: Iterable[int], verdict: int) -> list[bytes]:
    return [when(JUMP_EQUAL, value, verdict) for value in values]


def of(number: int, argument: int, checks: list[bytes]) -> bytes:
    """Hold one argument of one system call against `checks`; whatever they leave is allowed."""
    body = b"".join((load(AT_ARGUMENTS + 8 * argument), *checks, give(ALLOW)))
    return instruction(JUMP_EQUAL, number, yes=0, no=len(body) // 8) + body
