import csv


def too_warm(lines, limit):
    times = []
    for line in list(lines)[1:]:
        time, degrees = line.rsplit(",", 1)
        if float(degrees) > limit:
            times.append(time)
    return times
