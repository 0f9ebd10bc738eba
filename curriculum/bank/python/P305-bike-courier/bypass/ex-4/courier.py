SLOW = 30


def delivery(street, number, minutes):
    packed = (street, number, minutes)
    return packed


def work_of(deliveries):
    total = 0
    slow = 0
    for street, number, minutes in deliveries:
        total = total + minutes
        if minutes > SLOW:
            slow = slow + 1
    return total, slow


def swap(route, one, other):
    route[one], route[other] = route[other], route[one]
    return route


def ends_of(route):
    stops = list(route)
    start = stops[0]
    between = stops[1:-1]
    end = stops[-1]
    return start, between, end
