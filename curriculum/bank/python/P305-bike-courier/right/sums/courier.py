SLOW = 30


def delivery(street, number, minutes):
    return tuple([street, number, minutes])


def work_of(deliveries):
    times = [minutes for _, _, minutes in deliveries]
    return sum(times), sum(1 for minutes in times if minutes > SLOW)


def swap(route, one, other):
    [route[one], route[other]] = [route[other], route[one]]
    return route


def ends_of(route):
    start, *between, end = route
    return start, between, end
