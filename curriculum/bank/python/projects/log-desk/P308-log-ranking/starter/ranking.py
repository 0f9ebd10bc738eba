# Puts what was counted in order.

SEVERITY = {"ERROR": 0, "WARN": 1, "INFO": 2}


# ex-1: a key may be a tuple: its second value decides where the first is equal.
# Lesson section: A key of two values
# Test: test_noisiest_has_the_largest_number_first
# Start here: make the pairs. What is the smallest key, that of the loudest program?
def noisiest(groups):
    return groups


# ex-2: what has no order of its own gets one from a key.
# Lesson section: An order of your own
# Test: test_worst_first_goes_by_level
# Start here: which number belongs to the level of an entry?
def worst_first(entries):
    return list(entries)[::-1]
