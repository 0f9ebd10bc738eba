def locker_for(height):
    if height > 40:
        size = "large"
    elif height > 10:
        size = "medium"
    else:
        size = "small"
    return size


def lamp(damaged, full):
    if damaged:
        colour = "red"
    elif full:
        colour = "yellow"
    else:
        colour = "green"
    return colour


def to_pay(price, days, member):
    if days > 7:
        price = price + 2
    if member:
        price = price - 1
    price = max(price, 0)
    return price
