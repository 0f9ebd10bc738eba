# The map of some friends who hide boxes. Four reports came in.
# Mend the lines between `def` and `return`; those two lines stay as they are.


# ex-1: a tuple cannot be changed: unpack it, and pack a new one.
# Lesson section: A tuple stays as it is
# Test: test_moved_adds_to_both_coordinates
# Start here: which object do the two lines try to change?
def moved(spot, east, north):
    spot[1][0] = spot[1][0] + east
    spot[1][1] = spot[1][1] + north
    return spot


# ex-2: the names on the left have the same shape as the value.
# Lesson section: The left side has the shape of the value
# Test: test_north_of_lists_names_in_order
# Start here: how many values has a find, if the place counts as one?
def north_of(finds, line):
    names = []
    for name, x, y, points in finds:
        if y > line:
            names.append(name)
    return names


# ex-3: the whole right side is worked out before any name gets a new value.
# Lesson section: Two names at once
# Test: test_turned_once
# Start here: what is x when the second line of the loop reads it?
def turned(step, times):
    x, y = step
    for _ in range(times):
        x = -y
        y = x
    return x, y


# ex-4: a name with a star takes all values that the others leave.
# Lesson section: The rest goes to the star
# Test: test_summary_counts_the_days
# Start here: which of the three names has to take more than one value?
def summary(record):
    name, days, level = record
    count = len(days)
    return name, count, level
