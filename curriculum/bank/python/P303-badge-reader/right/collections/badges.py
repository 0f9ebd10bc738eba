from collections import Counter, defaultdict


def visits(names):
    return Counter(names)


def owner(badges, number):
    return badges.get(number, "unknown")


def by_floor(rooms):
    floors = defaultdict(list)
    for name, floor in rooms.items():
        floors[floor].append(name)
    return floors


def without(badges, lost):
    return {number: name for number, name in badges.items() if number not in lost}
