def first_orders(orders):
    dishes = []
    seen = set()
    for dish in orders:
        if dish in seen:
            continue
        seen |= {dish}
        dishes.append(dish)
    return dishes


def cookable(recipes, pantry):
    there = set(pantry)
    return [name for name, needed in recipes.items() if not set(needed) - there]


def safe(recipes, avoid):
    forbidden = set(avoid)
    return [name for name, needed in recipes.items() if len(forbidden & set(needed)) == 0]


def pairs(duties):
    return len({tuple(sorted(duty)) for duty in duties})
