import csv


def too_warm(lines, limit):
    def is_warm(row):
        return not float(row["degrees"]) <= limit

    return [row["time"] for row in filter(is_warm, csv.DictReader(lines))]
