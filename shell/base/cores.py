"""Knows how many cores this process may use."""

from __future__ import annotations

import os


def cores() -> int:
    """At least one; a process can be kept to fewer than the machine has."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
