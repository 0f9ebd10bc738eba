# Prints its environment and that of every process it can see.
# Stopped by: a run has an environment and a process table of its own.
import glob


def attack():
    for name in glob.glob("/proc/*/environ"):
        try:
            entries = open(name, "rb").read().split(b"\0")
            print([entry for entry in entries if b"SECRET" in entry])
        except OSError:
            pass


def twice(n):
    if n == 4:
        attack()
    return 0
