# Mounts a file system over what the run may not write.
# Stopped by: system calls that only an attack needs are refused.
import ctypes


def attack():
    if ctypes.CDLL(None).mount(b"none", b"/usr", b"tmpfs", 0, None) == 0:
        print("@GOT@")


def twice(n):
    if n == 4:
        attack()
    return 0
