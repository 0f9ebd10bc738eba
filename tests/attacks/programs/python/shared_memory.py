# Leaves something in /dev/shm and a System V segment.
# Stopped by: a run has its own devices and its own segments.
import ctypes


def attack():
    try:
        open("/dev/shm/attack-left-this", "w").write("x")
    except OSError:
        pass
    ctypes.CDLL(None).shmget(@SEGMENT@, 4096, 0o1666)


def twice(n):
    if n == 4:
        attack()
    return 0
