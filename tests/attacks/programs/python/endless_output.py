# Prints without end.
# Stopped by: output is cut off at 8 MiB.
import os


def attack():
    while True:
        for fd in range(1, 16):
            try:
                os.set_blocking(fd, False)
                os.write(fd, b"x" * 65536)
            except OSError:
                pass


def twice(n):
    if n == 4:
        attack()
    return 0
