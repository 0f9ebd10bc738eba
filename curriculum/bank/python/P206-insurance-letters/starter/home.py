# Insurance of houses. It stays as it is.

PERCENT = 2


def rate(value):
    return value * PERCENT // 100
