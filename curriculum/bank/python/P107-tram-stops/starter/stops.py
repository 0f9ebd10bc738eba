# The stops of a tram line.
# The `def` and `return` lines are ready-made. Put your lines in place of the stand-in
# between them.

CLOSED = "closed"


# ex-1: positions count from 0, and -1 is the last one.
# Lesson section: Positions begin at zero
# Test: test_terminus_is_the_last_of_three_stops
# Start here: bind name to one item of the list.
def terminus(stops):
    name = "?"
    return name


# ex-2: a slice runs from its start up to, but not including, its end.
# Lesson section: Cutting out a slice
# Test: test_between_leaves_out_both_ends
# Start here: bind names to a part of the list.
def between(stops):
    names = ["?"]
    return names


# ex-3: an item can be replaced, but only at a position that exists.
# Lesson section: Replacing an item
# Test: test_close_stop_marks_the_first_stop
# Start here: is there such a stop? The new text is CLOSED.
def close_stop(stops, number):
    # your lines
    return stops


# ex-4: a for loop takes the items of a list one by one.
# Lesson section: One item after the other
# Test: test_longest_wait_at_the_last_stop
# Start here: longest holds the largest number so far.
def longest_wait(minutes):
    longest = 0
    # your loop
    return longest
