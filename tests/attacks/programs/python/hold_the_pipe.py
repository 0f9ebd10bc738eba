# Leaves a process behind that holds the run's output open.
# Stopped by: a run has ended when its first process has.
import os, time


def attack():
    if os.fork() == 0:
        os.setsid()
        time.sleep(25)
        os._exit(0)
    os._exit(1)


def twice(n):
    if n == 4:
        attack()
    return 0
