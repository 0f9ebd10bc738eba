# The program of a laboratory bench. It is right; make it shorter.
# contextlib has what you need besides: contextmanager, ExitStack and suppress.


class Offline(Exception):
    """A sensor does not answer."""


# ex-1: a class with __enter__ and __exit__ holds a pair of actions.
# Lesson section: Two actions that belong together
# Test: test_held_acquires_when_the_block_begins
# Start here: write a class Held, then use it in the two functions.
def weigh(lock, scale):
    lock.acquire()
    try:
        return scale.read()
    finally:
        lock.release()


def calibrate(lock, scale):
    lock.acquire()
    try:
        scale.zero()
        return scale.read()
    finally:
        lock.release()


# ex-2: a generator with one yield is a context manager.
# Lesson section: A block in the middle of a function
# Test: test_changed_gives_the_old_value
# Start here: write a generator function changed, then use it in the two functions.
def dry_run(settings, job):
    before = settings["mode"]
    settings["mode"] = "dry"
    try:
        return job()
    finally:
        settings["mode"] = before


def slow_run(settings, job):
    before = settings["mode"]
    settings["mode"] = "slow"
    try:
        return [job(), job()]
    finally:
        settings["mode"] = before


# ex-3: an ExitStack collects any number of clean-ups.
# Lesson section: As many as there are
# Test: test_read_all_uses_an_exit_stack
# Start here: where does it say what has to be closed?
def read_all(sensors):
    opened = []
    try:
        for sensor in sensors:
            sensor.open()
            opened.append(sensor)
        return [sensor.read() for sensor in opened]
    finally:
        while opened:
            opened.pop().close()


# ex-4: suppress ends its block at an error of the given class.
# Lesson section: What may be skipped
# Test: test_stop_all_uses_suppress
# Start here: which two lines are skipped for a sensor that is offline?
def stop_all(sensors):
    stopped = 0
    for sensor in sensors:
        try:
            sensor.stop()
            stopped += 1
        except Offline:
            pass
    return stopped
