# The computer of a copy shop.


def bill(pages, cents):
    cover = 50
    total = pages * cents
    total = total + cover
    return total


def pages_left(tray, used):
    tray = tray - used
    tray = tray + 500
    return tray


def swap_jobs(first, second):
    waiting = first
    first = second
    second = waiting
    return first, second
