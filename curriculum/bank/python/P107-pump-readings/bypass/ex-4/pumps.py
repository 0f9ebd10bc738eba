def latest(readings):
    return readings[-1]


def window(readings, start, count):
    return readings[start : start + count]


def cap(readings, most):
    for i in range(len(readings)):
        if readings[i] > most:
            readings[i] = most
    return readings


def largest_jump(readings):
    if len(readings) < 2:
        return 0
    return max(readings) - min(readings)
