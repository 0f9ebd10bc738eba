# Keeps a shelf in a file from one evening to the next.

import json
import os

from shelf import Shelf

TOOLS = (json, os)  # delete this line once you use them both


# ex-1: a file is replaced whole: write a new one beside it, then rename it over the old one.
# Lesson section: Whole or not at all
# Test: test_save_writes_json
# Start here: make the text before you touch any file.
def save(shelf, path):
    return dict(shelf), path


# ex-2: what comes from a file is checked before it is believed.
# Lesson section: Check what comes in
# Test: test_load_gives_what_was_saved
# Start here: what if there is no file yet?
def load(path):
    shelf = Shelf()
    shelf.add(str(path), 1)
    return shelf
