# The order of the floats in a street parade, kept in a list.
# Each `def` line is ready-made: the names in its brackets already hold a value when your lines run.
# A ready-made `return` line hands one value to the test. You will learn to write both later.
# Here you write only between the two marks, four spaces in.


# ex-1: an index counts from 0 at the front and from -1 at the back.
# Lesson section: Reach one item
# Test: test_ends_of_a_long_parade
# Start here: give `front` the first float and `back` the last one.
def both_ends(floats):
    front = ""
    back = ""
    # your lines begin here

    # your lines end here
    return [front, back]


# ex-2: an assignment to an index changes that item of the list; append adds one at the back.
# Lesson section: Change and grow a list
# Test: test_new_float_takes_the_place
# Start here: places count from 1, indexes from 0; len tells if the place exists.
def replace_float(floats, place, name):
    # your lines begin here

    # your lines end here
    return floats


# ex-3: a slice cuts out a part: it begins at the first index and stops before the second.
# Lesson section: Cut out a part
# Test: test_middle_leaves_out_the_ends
# Start here: `middle` shall hold everything but the first and the last float.
def middle_floats(floats):
    middle = []
    # your lines begin here

    # your lines end here
    return middle
