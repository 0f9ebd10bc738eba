from contextlib import ExitStack, contextmanager, suppress


class Offline(Exception):
    """A sensor does not answer."""


class Held:
    """A lock that is held during the block."""

    def __init__(self, lock):
        self.lock = lock

    def __enter__(self):
        self.lock.acquire()
        return self.lock

    def __exit__(self, kind, error, trace):
        self.lock.release()


def weigh(lock, scale):
    with Held(lock):
        return scale.read()


def calibrate(lock, scale):
    with Held(lock):
        scale.zero()
        return scale.read()


@contextmanager
def changed(settings, key, value):
    """Another value for this key during the block."""
    before = settings[key]
    settings[key] = value
    try:
        yield before
    finally:
        settings[key] = before


def dry_run(settings, job):
    with changed(settings, "mode", "dry"):
        return job()


def slow_run(settings, job):
    with changed(settings, "mode", "slow"):
        return [job(), job()]


def read_all(sensors):
    with ExitStack() as stack:
        for sensor in sensors:
            stack.callback(sensor.close)
            sensor.open()
        return [sensor.read() for sensor in sensors]


def stop_all(sensors):
    stopped = 0
    for sensor in sensors:
        with suppress(Offline):
            sensor.stop()
            stopped += 1
    return stopped
