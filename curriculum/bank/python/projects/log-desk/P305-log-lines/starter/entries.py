# Takes the lines of the log apart.


# ex-1: unpacking gives every part of a split text a name.
# Lesson section: Parts with names
# Test: test_seconds_of_a_morning
# Start here: which three names stand for the parts of a clock time?
def seconds(clock):
    return -1


# ex-2: split takes a limit, so that the last part keeps whatever it holds.
# Lesson section: As many cuts as you need
# Test: test_parse_of_a_line
# Start here: how many cuts make four parts?
def parse(line):
    return line
