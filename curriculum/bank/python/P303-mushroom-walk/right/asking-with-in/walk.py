def price_of(prices, kind):
    price = prices.get(kind, 0)
    return price


def count_finds(finds):
    counts = {}
    for find in finds:
        if find not in counts:
            counts[find] = 0
        counts[find] += 1
    return counts


def total(basket):
    count = 0
    for kind in basket:
        count = count + basket[kind]
    return count


def take_one(basket, kind):
    if kind in basket and basket[kind] > 0:
        basket[kind] -= 1
    return basket
