LIMIT = 80


def labels(wagons):
    lines = []
    for place, wagon in enumerate(wagons, start=1):
        lines.append(str(place) + " " + wagon)
    return lines


def too_heavy(wagons, tons):
    heavy = []
    for wagon, weight in zip(wagons, tons):
        if weight > LIMIT:
            heavy.append(wagon)
    return heavy


def uncouple(tons):
    taken = []
    rest = []
    for weight in tons:
        if weight > LIMIT:
            taken.append(weight)
        else:
            rest.append(weight)
    tons = rest
    return taken
