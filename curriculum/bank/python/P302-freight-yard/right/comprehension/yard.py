LIMIT = 80


def labels(wagons):
    lines = [f"{place} {wagon}" for place, wagon in enumerate(wagons, 1)]
    return lines


def too_heavy(wagons, tons):
    heavy = [wagon for wagon, weight in zip(wagons, tons) if weight > LIMIT]
    return heavy


def uncouple(tons):
    taken = [weight for weight in tons if weight > LIMIT]
    for weight in taken:
        tons.remove(weight)
    return taken
