def locker_for(height):
    size = ["small", "medium", "large"][min(height // 20, 2)]
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
    if price < 0:
        price = 0
    return price
