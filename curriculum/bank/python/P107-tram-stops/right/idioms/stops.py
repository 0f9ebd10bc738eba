CLOSED = "closed"


def terminus(stops):
    name = stops[-1]
    return name


def between(stops):
    names = stops[1:-1]
    return names


def close_stop(stops, number):
    if 1 <= number <= len(stops):
        stops[number - 1] = CLOSED
    return stops


def longest_wait(minutes):
    longest = 0
    longest = max(minutes, default=0)
    return longest
