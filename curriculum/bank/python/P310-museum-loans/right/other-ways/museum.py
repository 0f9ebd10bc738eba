import csv
import json


def cents(euros):
    """Ready-made: '12,50' are 1250 cents."""
    whole, part = euros.split(",")
    return int(whole) * 100 + int(part)


def load_visits(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    pairs = json.loads(text, object_pairs_hook=list)
    return dict((int(year), people) for year, people in pairs)


def save_tags(path, tags):
    plain = {}
    for name, words in tags.items():
        plain[name] = list(words)
        plain[name].sort()
    with open(path, "w", encoding="utf-8") as file:
        json.dump(plain, file)


def read_fees(path):
    fees = {}
    with open(path, encoding="utf-8", newline="") as file:
        lines = file.read().removeprefix("\ufeff").splitlines(keepends=True)
    for row in csv.DictReader(lines, delimiter=";"):
        fees[row["object"]] = cents(row["euros"])
    return fees


def write_names(path, names):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=["name"])
        for name in names:
            writer.writerow({"name": name})
