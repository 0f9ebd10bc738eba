CLOSED = "closed"


def terminus(stops):
    name = stops[len(stops) - 1]
    return name


def between(stops):
    names = stops[1:-1]
    return names


def close_stop(stops, number):
    index = number - 1
    if index in range(len(stops)):
        stops[index] = CLOSED
    return stops


def longest_wait(minutes):
    longest = 0
    for index in range(len(minutes)):
        longest = max(longest, minutes[index])
    return longest
