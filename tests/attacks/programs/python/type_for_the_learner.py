# Types a command into the learner's terminal.
# Stopped by: a run has no terminal, and may not type into one.
import fcntl, os


def attack():
    try:
        terminal = os.open("/dev/tty", os.O_RDWR)
        for letter in b"attack\n":
            fcntl.ioctl(terminal, 0x5412, bytes([letter]))
        print("@GOT@")
    except OSError:
        pass


def twice(n):
    if n == 4:
        attack()
    return 0
