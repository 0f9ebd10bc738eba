"""Knows how the tests' process is kept from looking into its judge; laid into a private copy beside it."""

from __future__ import annotations

import os
import sys
from contextlib import suppress


def shut_in() -> None:
    """Linux from 5.13 on: a layer of Landlock that refuses nothing of files. Who is in it can neither
    trace nor look into any process that is not: the judge, and all that stands above it."""
    with suppress(ImportError, OSError, AttributeError):
        import ctypes

        libc = ctypes.CDLL(None)
        create, add, enter = 444, 445, 446
        version = libc.syscall(create, None, 0, 1)
        if not sys.platform.startswith("linux") or version < 1:
            return
        # Moving between folders would be refused by any layer that does not allow it.
        handled = 1 << 13 if version > 1 else 1 << 11
        layer = libc.syscall(create, handled.to_bytes(8, sys.byteorder), 8, 0)
        if version > 1:
            root = os.open("/", os.O_PATH)
            below = handled.to_bytes(8, sys.byteorder) + root.to_bytes(4, sys.byteorder)
            libc.syscall(add, layer, 1, below, 0)
            os.close(root)
        libc.prctl(38, 1, 0, 0, 0)
        libc.syscall(enter, layer, 0)
        os.close(layer)
