# Takes 500 MB of memory in each of four processes.
# Stopped by: memory is watched, all processes together.
import os, time


def attack():
    for _ in range(4):
        if os.fork() == 0:
            hoard = [bytearray(b"x") * (20 << 20) for _ in range(25)]
            time.sleep(10)
            os._exit(0)
    time.sleep(10)


def twice(n):
    if n == 4:
        attack()
    return 0
