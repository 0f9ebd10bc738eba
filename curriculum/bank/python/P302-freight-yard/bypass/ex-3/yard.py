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
    index = 0
    while index < len(tons):
        if tons[index] > LIMIT:
            taken.append(tons.pop(index))
        else:
            index = index + 1
    return taken
