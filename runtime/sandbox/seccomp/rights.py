"""Knows what root gives up before it runs code of an exercise: its number, and every capability.

Without capabilities Landlock holds uid 0 like anybody else. The number goes too, because uid 0 still
owns root's files, and Landlock does not guard the modes of files. Imports little: it starts runs.
"""

from __future__ import annotations

import ctypes
import os
from contextlib import suppress

from .kernel import AMBIENT, DROP_FOR_GOOD, SET_RULES_OF_ROOT, checked, control

PASS_AND_READ, PASS_AND_WRITE = 2, 1
"""CAP_DAC_READ_SEARCH and CAP_DAC_OVERRIDE."""
CHANGE_OWNER, CHANGE_GROUPS, CHANGE_NUMBER = 0, 6, 7
"""CAP_CHOWN, CAP_SETGID and CAP_SETUID."""
_NUMBERS = range(64)
_RAISE, _CLEAR_ALL = 2, 4
_VERSION_3 = 0x20080522
_NO_MAGIC = 0b1111
"""For good: no program gives uid 0 rights back, and no change of number changes them. Without the
second, access(2) would tell compilers that they may not pass where they may."""


class _Header(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("pid", ctypes.c_int))


class _Sets(ctypes.Structure):
    _fields_ = (
        ("effective", ctypes.c_uint32),
        ("permitted", ctypes.c_uint32),
        ("inheritable", ctypes.c_uint32),
    )


def give_up(uid: int, kept: int | None) -> None:
    """Become `uid`, and drop all capabilities for good but `kept`; OSError if one remains."""
    with suppress(OSError):  # as far as the right to change these is there at all
        control(SET_RULES_OF_ROOT, _NO_MAGIC)
    for number in _NUMBERS:
        if number != kept:
            with suppress(OSError):  # one that this kernel has not, or that was never there
                control(DROP_FOR_GOOD, number)
    if uid:
        os.setgroups([])
        os.setresgid(uid, uid, uid)
        os.setresuid(uid, uid, uid)
    mask = 0 if kept is None else 1 << kept
    _set(mask)
    with suppress(OSError):  # kernels before 4.3 have none
        control(AMBIENT, _CLEAR_ALL)
    if kept is not None:
        control(AMBIENT, _RAISE, kept)
    if held() != mask:
        raise OSError("root's rights could not be given up")


def held() -> int:
    """The capabilities of this process that are in effect or could be, one bit each."""
    sets = (_Sets * 2)()
    libc = ctypes.CDLL(None, use_errno=True)
    checked(libc.capget(ctypes.byref(_Header(_VERSION_3, 0)), sets), "capget")
    low, high = (item.effective | item.permitted | item.inheritable for item in sets)
    return int(low | high << 32)


def _set(mask: int) -> None:
    low, high = mask & 0xFFFFFFFF, mask >> 32
    sets = (_Sets * 2)(_Sets(low, low, low), _Sets(high, high, high))
    libc = ctypes.CDLL(None, use_errno=True)
    checked(libc.capset(ctypes.byref(_Header(_VERSION_3, 0)), sets), "capset")
