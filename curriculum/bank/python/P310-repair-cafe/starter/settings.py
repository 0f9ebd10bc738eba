# The settings of the café in a JSON file.

import json

ENCODING = "utf-8"
DEFAULTS = {"place": "school hall", "fee": 150, "open": True}


# ex-3: json.load turns the text of a file into dictionaries, lists, numbers and truth values.
# Lesson section: JSON and Python
# Test: test_load_puts_the_file_over_the_defaults
# Start here: begin with a copy of the defaults.
def load_settings(path):
    return None


# ex-4: load, change, save: the whole structure is written anew.
# Lesson section: Load, change, save
# Test: test_set_fee_keeps_all_the_rest
# Start here: one of the three steps is written already, above.
def set_fee(path, cents):
    return None
