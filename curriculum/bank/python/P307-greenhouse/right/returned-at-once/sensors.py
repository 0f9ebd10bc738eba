WARM = 30
EMPTY = "-"


def warm(readings):
    return [name for name in readings if readings[name] > WARM]


def in_fahrenheit(readings):
    return {name: readings[name] * 9 / 5 + 32 for name in readings}


def houses(labels):
    return {label[0] for label in labels if label}


def plants(benches):
    return [
        plant
        for bench in benches
        for plant in bench
        if plant != EMPTY
    ]
