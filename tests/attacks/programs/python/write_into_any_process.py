# Opens the memory and the output of every process it finds, its own apart.
# Stopped by: a test's process is in a layer of Landlock of its own, outside of which it looks into nobody.
import os


def attack():
    for name in os.listdir("/proc"):
        if name.isdigit() and int(name) != os.getpid():
            for part in ("mem", "fd/1", "environ", "maps"):
                try:
                    file = open(f"/proc/{name}/{part}", "r+b" if part in ("mem", "fd/1") else "rb")
                    if part in ("mem", "fd/1") or file.read(1):  # a thread of the kernel shows nothing
                        print("@GOT@", name, part)
                except OSError:
                    pass


def twice(n):
    if n == 4:
        attack()
    return 0
