# Makes a user namespace, to be root over a part of the kernel.
# Stopped by: system calls that only an attack needs are refused.
import ctypes


def attack():
    if ctypes.CDLL(None).unshare(0x10000000) == 0:
        print("@GOT@")


def twice(n):
    if n == 4:
        attack()
    return 0
