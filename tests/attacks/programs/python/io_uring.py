# Opens a ring over which system calls pass by every filter.
# Stopped by: system calls that only an attack needs are refused.
import ctypes


def attack():
    if ctypes.CDLL(None).syscall(425, 4, ctypes.create_string_buffer(256)) >= 0:
        print("@GOT@")


def twice(n):
    if n == 4:
        attack()
    return 0
