def locker_for(height):
    if height <= 10:
        size = "small"
    elif height <= 40:
        size = "medium"
    else:
        size = "large"
    return size


def lamp(damaged, full):
    colour = "yellow" if full else "green"
    if damaged:
        colour = "red"
    return colour


def to_pay(price, days, member):
    if days > 7:
        price += 2
    if member:
        price -= 1
    if price < 0:
        price = 0
    return price
