# Wooden dolls that nest.

STEP = 3
SOLID_BELOW = 4


# ex-1: a function that calls itself needs a base case.
# Lesson section: First the base case
# Test: test_dolls_in_a_solid_doll_is_one
# Start here: which doll can be counted without opening it?
def dolls_in(height):
    return "?"


# ex-2: each call trusts the smaller call and adds only its own part.
# Lesson section: Trust the smaller call
# Test: test_paint_for_a_doll_with_one_in_it
# Start here: what does a solid doll take?
def paint_for(height):
    return "?"


# ex-3: above the inner call: on the way in; below it: on the way back.
# Lesson section: On the way in and on the way back
# Test: test_show_opens_and_closes_one_doll
# Start here: every doll is opened. Which ones cannot be?
def show(height):
    print("open", height)
