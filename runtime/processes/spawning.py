"""Keeps apart what a process that runs several programs at once must not do at once."""

from __future__ import annotations

import threading

SPAWNING = threading.Lock()
"""Held while a program is started, and while an executable file is written.

A new process has the descriptors of all threads until its program begins. One that another thread
has open for writing makes the kernel refuse to run that file (ETXTBSY), long after it was closed
here: measured as exit status 126 in one run of several hundred.
"""
