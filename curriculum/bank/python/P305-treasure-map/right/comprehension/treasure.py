def moved(spot, east, north):
    (name, (x, y)), spot = spot, None
    x, y = x + east, y + north
    spot = (name, (x, y))
    return spot


def north_of(finds, line):
    names = [name for name, (_, y), _ in finds if y > line]
    return names


def turned(step, times):
    x, y = step
    for _ in range(times):
        x, y = -y, x
    return x, y


def summary(record):
    (name, *found, level) = record
    count = sum(1 for _ in found)
    return name, count, level
