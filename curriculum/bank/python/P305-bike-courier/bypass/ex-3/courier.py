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
    kept = route[one]
    route[one] = route[other]
    route[other] = kept
    return route


def ends_of(route):
    start, *between, end = route
    return start, between, end
