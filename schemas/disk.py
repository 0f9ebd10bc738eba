"""Knows which errors of the disk mean that nothing more fits on it, and what to do about each."""

from __future__ import annotations

import errno


def no_room(error: OSError) -> tuple[str, str] | None:
    """Why nothing more can be written and what to do next; None if the error is another one."""
    if error.errno == errno.EFBIG:
        return (
            "a file would become larger than files may be here",
            "Raise the limit on the size of files (`ulimit -f`) or free some space, then try again.",
        )
    if error.errno == errno.EDQUOT:
        return "your quota of disk space is used up", "Free some space, then try again."
    if error.errno == errno.ENOSPC:
        return "there is no space left on the disk", "Free some space, then try again."
    return None
