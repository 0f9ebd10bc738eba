# Reads the log from its file and writes the report of the morning.

from counts import by_program
from entries import parse
from ranking import noisiest, worst_first

PARTS = (by_program, parse, noisiest, worst_first)  # delete this line once you use them all


# ex-1: a loop over an open file hands out one line at a time, and with closes the file.
# Lesson section: A file, line by line
# Test: test_read_log_gives_the_entries
# Start here: open the file in a with, and loop over it.
def read_log(path):
    return [path], 0


# ex-2: a report is made by small parts, each of which does one thing.
# Lesson section: Parts make a whole
# Test: test_report_has_a_line_for_each_program
# Start here: which of your functions comes first, and what does it need?
def morning_report(source, target):
    return source
