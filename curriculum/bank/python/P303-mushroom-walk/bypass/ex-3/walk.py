def price_of(prices, kind):
    price = prices.get(kind, 0)
    return price


def count_finds(finds):
    counts = {}
    for find in finds:
        counts[find] = counts.get(find, 0) + 1
    return counts


def total(basket):
    count = 0
    for _kind in basket:
        count = count + 1
    return count


def take_one(basket, kind):
    if basket.get(kind, 0) > 0:
        basket[kind] = basket[kind] - 1
    return basket
