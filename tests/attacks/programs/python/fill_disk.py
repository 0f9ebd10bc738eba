# Writes 900 MB wherever it may.
# Stopped by: what a run writes goes to memory of a limited size.
import os


def attack():
    for place in (".", os.environ["TMPDIR"], "/dev/shm", "@OUT@"):
        try:
            with open(place + "/attack-filler", "wb") as file:
                for _ in range(900):
                    file.write(bytes(1 << 20))
        except OSError:
            pass


def twice(n):
    if n == 4:
        attack()
    return 0
