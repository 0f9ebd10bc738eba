# Insurance of bicycles. It stays as it is.

PERCENT = 8
LOCK = 5


def rate(value, locks):
    return value * PERCENT // 100 - locks * LOCK
