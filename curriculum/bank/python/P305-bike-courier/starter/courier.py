# The day of a bike courier.
# The `def` and `return` lines are ready-made. Put your lines in place of the stand-in
# between them.

SLOW = 30  # minutes


# ex-1: commas pack several values into one tuple.
# Lesson section: Packing
# Test: test_delivery_is_a_tuple
# Start here: None is a stand-in.
def delivery(street, number, minutes):
    packed = None
    return packed


# ex-2: as many names as values, and every value gets its name.
# Lesson section: Unpacking
# Test: test_work_of_several_deliveries
# Start here: a loop whose head has three names.
def work_of(deliveries):
    total = 0
    slow = 0
    # your loop
    return total, slow


# ex-3: the whole right side is worked out before the left side gets it.
# Lesson section: Changing places
# Test: test_swap_of_two_stops
# Start here: one line with one equals sign.
def swap(route, one, other):
    # your line
    return route


# ex-4: the name with a star takes what the others leave, as a list.
# Lesson section: A star takes the rest
# Test: test_ends_of_a_long_route
# Start here: one line in place of the three stand-ins.
def ends_of(route):
    start = None
    between = None
    end = None
    return start, between, end
