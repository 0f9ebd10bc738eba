from collections import Counter


def price_of(prices, kind):
    return prices[kind] if kind in prices else 0


def count_finds(finds):
    return dict(Counter(finds))


def total(basket):
    return sum(basket.values())


def take_one(basket, kind):
    basket.update({kind: basket[kind] - 1} if basket.get(kind) else {})
    return basket
