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

    def __exit__(self, *_details):
        self.lock.release()
        return False


def weigh(lock, scale):
    with Held(lock):
        return scale.read()


def calibrate(lock, scale):
    with Held(lock) as _lock:
        scale.zero()
        weight = scale.read()
    return weight


@contextmanager
def changed(settings, key, value):
    """Another value for this key during the block."""
    old = settings[key]
    try:
        settings[key] = value
        yield old
    finally:
        settings.update({key: old})


def dry_run(settings, job):
    with changed(settings, "mode", "dry"):
        return job()


def slow_run(settings, job):
    with changed(settings, "mode", "slow"):
        return [job(), job()]


def read_all(sensors):
    with ExitStack() as stack:
        for sensor in sensors:
            sensor.open()
            stack.callback(sensor.close)
        return [sensor.read() for sensor in sensors]


def stop_all(sensors):
    stopped = 0
    for sensor in sensors:
        with suppress(Offline):
            sensor.stop()
            stopped += 1
    return stopped
