# Makes 20,000 empty files.
# Stopped by: what a run writes is gone with it.
import os


def attack():
    os.makedirs("many", exist_ok=True)
    try:
        for number in range(20000):
            os.close(os.open(f"many/{number}", os.O_CREAT | os.O_WRONLY))
    except OSError:
        pass


def twice(n):
    if n == 4:
        attack()
    return 0
