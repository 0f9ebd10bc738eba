def moved(spot, east, north):
    name, (x, y) = spot
    spot = (name, (x + east, y + north))
    return spot


def north_of(finds, line):
    names = []
    for name, (_, y), _ in finds:
        if y > line:
            names.append(name)
    return names


def turned(step, times):
    x, y = step
    for _ in range(times):
        x, y = -y, x
    return x, y


def summary(record):
    name = record[0]
    level = record[-1]
    count = len(record) - 2
    return name, count, level
