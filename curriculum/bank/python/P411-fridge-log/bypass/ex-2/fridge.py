import csv


def too_warm(lines, limit):
    times = []
    for row in csv.DictReader(lines):
        if float(row["degrees"]) > limit:
            print(row["time"])
            times.append(row["time"])
    return times
