# Makes a file of a terabyte that takes no room.
# Stopped by: files are limited in size.
import os


def attack():
    for place in (".", os.environ["TMPDIR"]):
        try:
            with open(place + "/attack-sparse", "wb") as file:
                file.truncate(1 << 40)
        except OSError:
            pass


def twice(n):
    if n == 4:
        attack()
    return 0
