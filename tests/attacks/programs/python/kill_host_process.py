# Kills and stops processes of this machine.
# Stopped by: a run has process numbers of its own.
import os, signal


def attack():
    for number in (signal.SIGSTOP, signal.SIGTERM, signal.SIGKILL):
        try:
            os.kill(@VICTIM@, number)
        except OSError:
            pass


def twice(n):
    if n == 4:
        attack()
    return 0
