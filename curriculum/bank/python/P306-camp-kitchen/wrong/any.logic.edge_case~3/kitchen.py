def first_orders(orders):
    dishes = sorted(set(orders))
    return dishes


def cookable(recipes, pantry):
    names = []
    there = set(pantry)
    for name, needed in recipes.items():
        if set(needed) <= there:
            names.append(name)
    return names


def safe(recipes, avoid):
    names = []
    forbidden = set(avoid)
    for name, needed in recipes.items():
        if forbidden.isdisjoint(needed):
            names.append(name)
    return names


def pairs(duties):
    met = set()
    for duty in duties:
        met.add(frozenset(duty))
    count = len(met)
    return count
