CENTS = 40
MOST = 2400

rooms = 9


def price(minutes):
    cents = minutes * CENTS
    if cents <= MOST:
        return cents
    return MOST


def free_rooms(taken):
    left = rooms
    left = left - taken
    return left


def clock(minutes):
    hours = minutes // 60
    rest = minutes - hours * 60
    shown = str(hours) + ":"
    if rest < 10:
        shown = shown + "0"
    shown = shown + str(rest)
    return shown


def period(start, length):
    shown = clock(start)
    shown = shown + " to "
    shown = shown + clock(start + length)
    return shown
