def locker_for(height):
    if height <= 10:
        size = "small"
    elif height <= 40:
        size = "medium"
    else:
        size = "large"
    return size


def lamp(damaged, full):
    colour = ["green", "yellow", "red"][damaged + full]
    return colour


def to_pay(price, days, member):
    if days > 7:
        price = price + 2
    if member:
        price = price - 1
    if price < 0:
        price = 0
    return price
