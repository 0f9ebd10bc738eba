# The work itself. No file is opened here, and nothing is printed.

import csv


# ex-2: keep the work apart from files and screen: lines come in, data goes out.
# Lesson section: The work on its own
# Test: test_too_warm_takes_any_lines
# Start here: the first line of a log names the fields.
def too_warm(lines, limit):
    raise NotImplementedError
