def latest(readings):
    return readings[-1]


def window(readings, start, count):
    return readings[start : start + count]


def cap(readings, most):
    capped = []
    for reading in readings:
        if reading > most:
            reading = most
        capped.append(reading)
    readings = capped
    return readings


def largest_jump(readings):
    largest = 0
    for i in range(1, len(readings)):
        jump = readings[i] - readings[i - 1]
        if jump > largest:
            largest = jump
    return largest
