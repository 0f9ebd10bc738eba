SLOW = 30


def delivery(street, number, minutes):
    packed = (street, number, minutes)
    return packed


def work_of(deliveries):
    total = 0
    slow = 0
    for one in deliveries:
        if len(one) != 3:
            raise ValueError("a delivery has three values")
        total = total + one[2]
        if one[2] > SLOW:
            slow = slow + 1
    return total, slow


def swap(route, one, other):
    route[one], route[other] = route[other], route[one]
    return route


def ends_of(route):
    start, *between, end = route
    return start, between, end
