# Forks 600 processes.
# Stopped by: the number of processes is limited inside.
import os, time


def attack():
    for _ in range(600):
        try:
            if os.fork() == 0:
                time.sleep(2)
                os._exit(0)
        except OSError:
            break
    time.sleep(1)


def twice(n):
    if n == 4:
        attack()
    return 0
