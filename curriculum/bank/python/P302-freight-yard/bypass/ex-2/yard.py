LIMIT = 80


def labels(wagons):
    lines = []
    for place, wagon in enumerate(wagons, start=1):
        lines.append(str(place) + " " + wagon)
    return lines


def too_heavy(wagons, tons):
    heavy = []
    wagons = list(wagons)
    tons = list(tons)
    for index in range(min(len(wagons), len(tons))):
        if tons[index] > LIMIT:
            heavy.append(wagons[index])
    return heavy


def uncouple(tons):
    taken = []
    for weight in tons[:]:
        if weight > LIMIT:
            taken.append(weight)
            tons.remove(weight)
    return taken
