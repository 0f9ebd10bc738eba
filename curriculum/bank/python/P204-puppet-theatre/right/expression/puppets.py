FREE = "free"


def poster(title, copies, size="A3", colour="black"):
    return f"{copies} x {title}, {size}, {colour}"


def ticket(seat, price=6):
    return str(seat) + ": " + str(price) + " coins"


def evening_poster(title):
    return poster(title, 3, colour="blue")


def seat_guest(place, name, row=None):
    seats = [FREE for _seat in range(4)] if row is None else row
    seats[place] = name
    return seats
