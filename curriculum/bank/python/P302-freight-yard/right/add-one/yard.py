LIMIT = 80


def labels(wagons):
    lines = []
    for index, wagon in enumerate(wagons):
        lines.append(f"{index + 1} {wagon}")
    return lines


def too_heavy(wagons, tons):
    heavy = []
    for pair in zip(wagons, tons):
        if pair[1] > LIMIT:
            heavy.append(pair[0])
    return heavy


def uncouple(tons):
    taken = []
    rest = []
    for weight in tons:
        if weight > LIMIT:
            taken.append(weight)
        else:
            rest.append(weight)
    tons[:] = rest
    return taken
