# Closes its output and goes on for ever.
# Stopped by: a run ends when its process does, or its time is over.
import os, time


def attack():
    for fd in range(64):
        try:
            os.close(fd)
        except OSError:
            pass
    while True:
        time.sleep(60)


def twice(n):
    if n == 4:
        attack()
    return 0
