WARM = 30
EMPTY = "-"


def warm(readings):
    names = [name for name, degrees in readings.items() if degrees <= WARM]
    return names


def in_fahrenheit(readings):
    converted = {name: degrees * 9 / 5 + 32 for name, degrees in readings.items()}
    return converted


def houses(labels):
    letters = {label[0] for label in labels if len(label) > 0}
    return letters


def plants(benches):
    found = [plant for bench in benches for plant in bench if plant != EMPTY]
    return found
