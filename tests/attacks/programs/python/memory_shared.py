# Shares gigabytes between processes, each of which maps a part that the others do not.
# Stopped by: the memory limit, in which shared pages count once and always.
import mmap
import os
import time


def attack():
    for _ in range(12):
        shared = mmap.mmap(-1, 256 << 20)
        if os.fork() == 0:
            for at in range(0, 256 << 20, 4096):
                shared[at] = 1
            time.sleep(10)
            os._exit(0)
        shared.close()
    time.sleep(5)
    print("@GOT@")


def twice(n):
    if n == 4:
        attack()
    return 0
