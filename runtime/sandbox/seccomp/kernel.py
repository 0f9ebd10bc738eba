"""Knows how the kernel is asked for what Python has no function for; imports little, it starts runs."""

from __future__ import annotations

import ctypes
import os

SET_DEATH_SIGNAL, SET_DUMPABLE = 1, 4
SET_SECCOMP, DROP_FOR_GOOD, SET_RULES_OF_ROOT, SET_SUBREAPER = 22, 24, 28, 36
SET_NO_NEW_PRIVILEGES, AMBIENT = 38, 47
"""Requests of prctl."""


def control(option: int, *arguments: object) -> None:
    """prctl(2); OSError."""
    padded = [ctypes.c_ulong(item) if isinstance(item, int) else item for item in arguments]
    padded += [ctypes.c_ulong(0)] * (4 - len(padded))
    checked(ctypes.CDLL(None, use_errno=True).prctl(option, *padded), "prctl")


def call(number: int, *arguments: object) -> int:
    """A system call for which the C library has no function; OSError."""
    words = [ctypes.c_long(item) if isinstance(item, int) else item for item in arguments]
    return checked(ctypes.CDLL(None, use_errno=True).syscall(ctypes.c_long(number), *words), "call")


def checked(result: int, what: str) -> int:
    """`result` of a call of the C library; OSError with its errno where it failed."""
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")
    return result
