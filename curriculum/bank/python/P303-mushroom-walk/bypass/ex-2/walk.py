def price_of(prices, kind):
    price = prices.get(kind, 0)
    return price


def count_finds(finds):
    return dict.fromkeys(finds, 1)


def total(basket):
    count = 0
    for number in basket.values():
        count = count + number
    return count


def take_one(basket, kind):
    if basket.get(kind, 0) > 0:
        basket[kind] = basket[kind] - 1
    return basket
