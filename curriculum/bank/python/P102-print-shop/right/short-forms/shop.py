def bill(pages, cents):
    total = pages * cents
    total += 50
    return total


def pages_left(tray, used):
    tray -= used
    tray += 500
    return tray


def swap_jobs(first, second):
    first, second = second, first
    return first, second
