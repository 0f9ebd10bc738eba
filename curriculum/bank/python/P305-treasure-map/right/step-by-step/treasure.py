def moved(spot, east, north):
    name, place = spot
    x, y = place
    spot = name, (x + east, y + north)
    return spot


def north_of(finds, line):
    names = []
    for find in finds:
        name, place, points = find
        x, y = place
        if y > line:
            names.append(name)
    return names


def turned(step, times):
    (x, y) = step
    while times > 0:
        (x, y) = (-y, x)
        times -= 1
    return x, y


def summary(record):
    name, *days, level = record
    count = 0
    for _ in days:
        count += 1
    return name, count, level
