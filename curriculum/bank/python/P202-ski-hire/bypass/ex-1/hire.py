# Answers for the till of a ski hire.


def day_price(age):
    price = 18 if age < 15 else 30
    print(price)
    return price


def pair_price(first, second):
    return day_price(first) + day_price(second) - 5


def has_size(sizes, wanted):
    for size in sizes:
        if size == wanted:
            return True
    return False


def advice(days):
    if days == 1:
        return "day pass"
    if days >= 8:
        return "season pass"
    return "week pass"
