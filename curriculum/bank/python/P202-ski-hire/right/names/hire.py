def day_price(age):
    if age < 15:
        price = 18
    else:
        price = 30
    return price


def pair_price(first, second):
    both = day_price(second) + day_price(first)
    return both - 5


def has_size(sizes, wanted):
    found = False
    for size in sizes:
        if size == wanted:
            found = True
    return found


def advice(days):
    if days == 1:
        return "day pass"
    elif days < 8:
        return "week pass"
    else:
        return "season pass"
