# Answers for the till of a ski hire.


def day_price(age):
    if age < 15:
        return 18
    return 30


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
    "week pass"
