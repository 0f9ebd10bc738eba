def latest(readings):
    return readings[-1]


def window(readings, start, count):
    return readings[start : start + count]


def cap(readings, most):
    readings[:] = [min(reading, most) for reading in readings]
    return readings


def largest_jump(readings):
    largest = 0
    before = None
    for reading in readings:
        if before is not None and reading - before > largest:
            largest = reading - before
        before = reading
    return largest
