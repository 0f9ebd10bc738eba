CLOSED = "closed"


def terminus(stops):
    name = stops[-1]
    return name


def between(stops):
    names = stops
    if names:
        names.pop()
    if names:
        names.pop(0)
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
