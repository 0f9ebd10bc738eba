import csv


def too_warm(lines, limit):
    rows = csv.reader(lines)
    next(rows)
    return [time for time, degrees in rows if float(degrees) > limit]
