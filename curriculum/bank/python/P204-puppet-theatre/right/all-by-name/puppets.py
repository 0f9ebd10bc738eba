FREE = "free"


def poster(title, copies, size="A3", colour="black"):
    return f"{copies} x {title}, {size}, {colour}"


def ticket(seat, price=6):
    return f"{seat}: {price} coins"


def evening_poster(title):
    return poster(title=title, colour="blue", copies=3)


def seat_guest(place, name, row=None):
    if row is None:
        row = [FREE] * 4
    row[place] = name
    return row
