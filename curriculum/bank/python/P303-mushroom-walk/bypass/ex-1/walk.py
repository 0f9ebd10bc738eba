def price_of(prices, kind):
    price = prices.setdefault(kind, 0)
    return price


def count_finds(finds):
    counts = {}
    for find in finds:
        counts[find] = counts.get(find, 0) + 1
    return counts


def total(basket):
    count = 0
    for number in basket.values():
        count = count + number
    return count


def take_one(basket, kind):
    if basket.get(kind, 0) > 0:
        basket[kind] = basket[kind] - 1
    return basket
