CLOSED = "closed"


def terminus(stops):
    name = stops[min(2, len(stops) - 1)]
    return name


def between(stops):
    names = stops[1:-1]
    return names


def close_stop(stops, number):
    if number >= 1 and number <= len(stops):
        stops[number - 1] = CLOSED
    return stops


def longest_wait(minutes):
    longest = 0
    for wait in minutes:
        if wait > longest:
            longest = wait
    return longest
