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
    for index in range(len(tons) - 1, -1, -1):
        if tons[index] > LIMIT:
            taken.insert(0, tons.pop(index))
    return taken
