FREE = "free"


def poster(title, copies, size="A3", colour="black"):
    return f"{copies} x {title}, {size}, {colour}"


def ticket(seat, *prices):
    return f"{seat}: {prices[0] if prices else 6} coins"


def evening_poster(title):
    return poster(title, 3, colour="blue")


def seat_guest(place, name, row=None):
    if row is None:
        row = [FREE, FREE, FREE, FREE]
    row[place] = name
    return row
