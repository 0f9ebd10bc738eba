def first_orders(orders):
    dishes = []
    seen = set()
    for dish in orders:
        if dish not in seen:
            dishes.append(dish)
            seen.add(dish)
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
        met.add(" ".join(sorted(duty)))
    count = len(met)
    return count
