# The book of a badge reader.


def visits(names):
    counts = {}
    for name in names:
        counts[name] = counts.get(name, 0) + 1
    return counts


def owner(badges, number):
    if badges.get(number) is not None:
        return badges[number]
    return "unknown"


def by_floor(rooms):
    floors = {}
    for name, floor in rooms.items():
        if floor not in floors:
            floors[floor] = []
        floors[floor].append(name)
    return floors


def without(badges, lost):
    kept = {}
    for number, name in badges.items():
        if number not in lost:
            kept[number] = name
    return kept
