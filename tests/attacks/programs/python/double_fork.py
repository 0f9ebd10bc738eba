# Starts a daemon that outlives the run.
# Stopped by: a run has process numbers of its own, and its first process takes all with it.
import os, time


def attack():
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            for fd in range(3):
                os.close(fd)
            time.sleep(25)
        os._exit(0)


def twice(n):
    if n == 4:
        attack()
    return 0
