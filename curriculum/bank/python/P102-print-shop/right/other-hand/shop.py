def bill(pages, cents):
    cover = 50
    total = cover + cents * pages
    return total


def pages_left(tray, used):
    tray = tray - used
    tray = 500 + tray
    return tray


def swap_jobs(first, second):
    kept = second
    second = first
    first = kept
    return first, second
