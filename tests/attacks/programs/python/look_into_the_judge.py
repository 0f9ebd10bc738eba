# Looks into the memory of the judge, to send on what it finds.
# Stopped by: the judge lets no other process look into it.
import os


def attack():
    try:
        open(f"/proc/{os.getppid()}/mem", "rb").close()
        print("@GOT@")
    except OSError:
        pass


def twice(n):
    if n == 4:
        attack()
    return 0
