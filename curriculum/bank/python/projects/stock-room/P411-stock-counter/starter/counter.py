# The commands that people type at the counter.

from keeping import load, save
from shelf import listing

USAGE = "usage: add NAME COUNT | take NAME COUNT | list"
PARTS = (load, save, listing)  # delete this line once you use them all


# ex-1: what is typed is turned into one value of a fixed form, or refused.
# Lesson section: Words become a value
# Test: test_parse_of_add_and_take
# Start here: which forms are right?
def parse(words):
    return words


# ex-2: the outermost function turns errors into words and a status.
# Lesson section: One place for errors
# Test: test_main_adds_and_keeps
# Start here: parse, load, change, save. Which of them may raise?
def main(words, path):
    return 1, [str(words), str(path)]
