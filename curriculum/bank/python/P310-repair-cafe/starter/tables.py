# The repairs of the café in a CSV file.

import csv

ENCODING = "utf-8"
FIELDS = ["name", "thing", "cents", "done"]  # the columns, in the order of the file


# ex-1: DictReader makes a dictionary of each row, and every value in it is a text.
# Lesson section: Reading a table
# Test: test_read_gives_dictionaries_with_numbers_and_truth
# Start here: open the file. What does one row look like, and what should it be?
def read_repairs(path):
    return None


# ex-2: DictWriter knows which values need quotes, but the values are yours to prepare.
# Lesson section: Writing a table
# Test: test_written_repairs_can_be_read_again
# Start here: the writer needs a file and the names of the columns.
def write_repairs(path, repairs):
    return None
