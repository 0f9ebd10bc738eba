# The plan of a book fair. Read it, but change nothing here.


def prices():
    prices = [4, 12, 9, 20]
    cheap = [price for price in prices if price < 10]
    marked = [price if price < 10 else 0 for price in prices]
    both = [price * 2 if price > 5 else 1 for price in prices if price < 15]
    return [cheap, marked, both]


def stands():
    halls = ["A", "B"]
    numbers = [1, 2, 3]
    in_order = [hall + str(number) for hall in halls for number in numbers]
    across = [hall + str(number) for number in numbers if number != 2 for hall in halls]
    rows = [[hall + str(number) for number in numbers] for hall in halls]
    return [in_order, across, len(rows), rows[-1]]


def catalogue():
    titles = ["Emma", "Kim", "Dune", "Ivy", "Momo"]
    by_length = {len(title): title for title in titles}
    lengths = {len(title) for title in titles}
    first_key = list(by_length)[0]
    swapped = {title: length for length, title in by_length.items()}
    return [by_length, lengths, first_key, swapped]


def names():
    price = 99
    prices = [4, 12]
    doubled = [price * 2 for price in prices]
    seen = price
    total = 0
    for price in prices:
        total = total + price
    after = price
    return [doubled, seen, after, total]
