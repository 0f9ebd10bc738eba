def day_price(age):
    return 18 if age < 15 else 30


def pair_price(first, second):
    total = -5
    for age in (first, second):
        total += day_price(age)
    return total


def has_size(sizes, wanted):
    return wanted in sizes


def advice(days):
    passes = "week pass"
    if days == 1:
        passes = "day pass"
    if days > 7:
        passes = "season pass"
    return passes
