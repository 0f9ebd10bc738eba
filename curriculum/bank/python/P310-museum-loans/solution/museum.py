import csv
import json


def cents(euros):
    """Ready-made: '12,50' are 1250 cents."""
    whole, part = euros.split(",")
    return int(whole) * 100 + int(part)


def load_visits(path):
    with open(path, encoding="utf-8") as file:
        loaded = json.load(file)
    visits = {}
    for year, people in loaded.items():
        visits[int(year)] = people
    return visits


def save_tags(path, tags):
    plain = {}
    for name, words in tags.items():
        plain[name] = sorted(words)
    with open(path, "w", encoding="utf-8") as file:
        json.dump(plain, file)


def read_fees(path):
    fees = {}
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file, delimiter=";"):
            fees[row["object"]] = cents(row["euros"])
    return fees


def write_names(path, names):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        for name in names:
            writer.writerow([name])
