# The files of a small museum. Four reports came in.

import csv
import json


def cents(euros):
    """Ready-made: '12,50' are 1250 cents."""
    whole, part = euros.split(",")
    return int(whole) * 100 + int(part)


# ex-1: the keys of a JSON object are texts.
# Lesson section: What JSON makes of your keys
# Test: test_load_visits_has_numbers_as_keys
# Start here: save {2024: 310} and look into the file
def load_visits(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


# ex-2: JSON knows no sets: turn each into a list before saving.
# Lesson section: What JSON does not know
# Test: test_save_tags_writes_lists_in_order
# Start here: what could stand in the file in place of a set?
def save_tags(path, tags):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(tags, file)


# ex-3: spreadsheets put a mark in front of UTF-8 files.
# Lesson section: A mark in front of the first column
# Test: test_read_fees_of_a_spreadsheet
# Start here: print list(row) for the first row
def read_fees(path):
    fees = {}
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter=";"):
            fees[row["object"]] = cents(row["euros"])
    return fees


# ex-4: writerow takes a list of values, one for each column.
# Lesson section: One row is a list of values
# Test: test_write_names_has_one_name_a_row
# Start here: what does writerow walk through?
def write_names(path, names):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        for name in names:
            writer.writerow(name)
