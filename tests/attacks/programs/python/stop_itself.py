# Stops itself, so that it gets no other signal.
# Stopped by: a run that does not end when asked is killed.
import os, signal


def attack():
    os.kill(os.getpid(), signal.SIGSTOP)


def twice(n):
    if n == 4:
        attack()
    return 0
