CENTS = 40
MOST = 2400

rooms = 9


def price(minutes):
    cents = minutes * CENTS
    if cents > MOST:
        cents = MOST
    return cents


def free_rooms(taken):
    left = rooms - taken
    return left


def clock(minutes):
    hours = minutes // 60
    rest = minutes % 60
    global shown
    shown = f"{hours}:{rest:02}"
    return shown


def period(start, length):
    begin = clock(start)
    end = clock(start + length)
    return begin + " to " + end
