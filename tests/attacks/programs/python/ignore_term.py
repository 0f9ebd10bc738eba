# Ignores every polite signal and never ends.
# Stopped by: a run that does not end when asked is killed.
import signal


def attack():
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    while True:
        signal.pause()


def twice(n):
    if n == 4:
        attack()
    return 0
