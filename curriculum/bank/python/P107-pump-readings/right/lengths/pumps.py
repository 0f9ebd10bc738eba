def latest(readings):
    return readings[len(readings) - 1]


def window(readings, start, count):
    taken = []
    for i in range(start, min(start + count, len(readings))):
        taken.append(readings[i])
    return taken


def cap(readings, most):
    for i in range(len(readings)):
        if readings[i] > most:
            readings[i] = most
    return readings


def largest_jump(readings):
    largest = 0
    for i in range(len(readings) - 1):
        largest = max(largest, readings[i + 1] - readings[i])
    return largest
