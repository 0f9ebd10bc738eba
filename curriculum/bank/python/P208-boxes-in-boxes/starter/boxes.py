# Boxes of a moving company. A thing is a number, a box is a list.

BOX = 300


# ex-1: a function that calls itself needs a base case: an answer that it gives without a further call.
# Lesson section: The case that needs no further call
# Test: test_things_in_a_thing_is_one
# Start here: for which item do you know the answer at once?
def things_in(item):
    return None


# ex-2: each call trusts the smaller call and adds only its own part.
# Lesson section: Trust the smaller call
# Test: test_weight_of_an_empty_box
# Start here: what does the box itself add?
def weight(item):
    return None


# ex-3: what stands above the inner call is done on the way in, what stands below it on the way back.
# Lesson section: On the way in, on the way back
# Test: test_unpack_closes_the_inner_box_first
# Start here: which line comes before all that is in the box, and which after it?
def unpack(item, indent):
    return None
