"""Run as `python old_kernel.py PROGRAM ...`: becomes the program on a kernel that knows no Landlock."""

from __future__ import annotations

import ctypes
import errno
import os
import struct
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from runtime.sandbox.seccomp.instructions import (
    ALLOW,
    AT_NUMBER,
    JUMP_EQUAL,
    give,
    load,
    refusal,
    when,
)
from runtime.sandbox.seccomp.kernel import SET_NO_NEW_PRIVILEGES, SET_SECCOMP, control

_CREATE_RULESET = 444
_FILTER = 2


def forget_landlock() -> None:
    """Let the kernel answer as it did before there was Landlock, to this process and its children."""
    missing = when(JUMP_EQUAL, _CREATE_RULESET, refusal(errno.ENOSYS))
    code = b"".join((load(AT_NUMBER), missing, give(ALLOW)))
    kept = ctypes.create_string_buffer(code, len(code))
    program = struct.pack("@HP", len(code) // 8, ctypes.addressof(kept))
    control(SET_NO_NEW_PRIVILEGES, 1)
    control(SET_SECCOMP, _FILTER, ctypes.create_string_buffer(program, len(program)))


if __name__ == "__main__":
    forget_landlock()
    os.execv(sys.argv[1], sys.argv[1:])
