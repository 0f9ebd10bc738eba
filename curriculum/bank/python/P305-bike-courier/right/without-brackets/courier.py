SLOW = 30


def delivery(street, number, minutes):
    packed = street, number, minutes
    return packed


def work_of(deliveries):
    total = 0
    slow = 0
    for one in deliveries:
        _street, _number, minutes = one
        total += minutes
        if SLOW < minutes:
            slow += 1
    return total, slow


def swap(route, one, other):
    (route[other], route[one]) = (route[one], route[other])
    return route


def ends_of(route):
    (start, *between, end) = route
    return (start, between, end)
