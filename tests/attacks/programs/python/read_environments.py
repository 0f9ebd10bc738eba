# Prints its environment and that of every process it can see.
# Stopped by: a run has an environment and a process table of its own.
import glob


def attack():
    for name in glob.glob("/proc/*/environ"):
        try:
            print(open(name, "rb").read())
        except OSError:
            pass


def twice(n):
    if n == 4:
        attack()
    return 0
