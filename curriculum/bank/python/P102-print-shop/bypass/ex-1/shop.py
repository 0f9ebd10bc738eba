# The computer of a copy shop.


def bill(pages, cents):
    return pages * cents + 50


def pages_left(tray, used):
    tray = tray - used
    tray = tray + 500
    return tray


def swap_jobs(first, second):
    waiting = first
    first = second
    second = waiting
    return first, second
