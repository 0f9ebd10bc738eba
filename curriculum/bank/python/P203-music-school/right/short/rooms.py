CENTS = 40
MOST = 2400

rooms = 9


def price(minutes):
    return min(minutes * CENTS, MOST)


def free_rooms(taken):
    return rooms - taken


def clock(minutes):
    hours, rest = divmod(minutes, 60)
    return f"{hours}:{rest:02}"


def period(start, length):
    return f"{clock(start)} to {clock(start + length)}"
