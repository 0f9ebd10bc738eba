def first_orders(orders):
    dishes = list(dict.fromkeys(orders))
    return dishes


def cookable(recipes, pantry):
    names = []
    there = frozenset(pantry)
    for name in recipes:
        if there.issuperset(recipes[name]):
            names.append(name)
    return names


def safe(recipes, avoid):
    names = []
    for name in recipes:
        if not set(recipes[name]).intersection(avoid):
            names.append(name)
    return names


def pairs(duties):
    met = set()
    for one, other in duties:
        if other < one:
            one, other = other, one
        met.add((one, other))
    return len(met)
