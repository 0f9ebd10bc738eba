def visits(names):
    counts = {}
    for name in names:
        if name not in counts:
            counts[name] = 0
        counts[name] += 1
    return counts


def owner(badges, number):
    try:
        return badges[number]
    except KeyError:
        return "unknown"


def by_floor(rooms):
    floors = {}
    for name in rooms:
        floors.setdefault(rooms[name], []).append(name)
    return floors


def without(badges, lost):
    left = badges.copy()
    for number in lost:
        left.pop(number, None)
    return left
