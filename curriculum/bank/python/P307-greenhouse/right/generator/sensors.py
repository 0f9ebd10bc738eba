WARM = 30
EMPTY = "-"


def warm(readings):
    return list(name for name, degrees in readings.items() if WARM < degrees)


def in_fahrenheit(readings):
    return dict((name, 1.8 * degrees + 32) for name, degrees in readings.items())


def houses(labels):
    return set(label[0] for label in labels if label != "")


def plants(benches):
    found = [plant for bench in benches for plant in bench if plant != EMPTY]
    return found
