# Your predictions about fair.py. Put a value in place of each "?".


# ex-1: an if behind the for chooses the items; an if with else in front chooses the value.
# Lesson section: Two places for an if
# Test: test_prices_cheap
# Start here: which of the three lists has as many items as there are prices?
def predict_prices():
    return [
        "?",  # cheap
        "?",  # marked
        "?",  # both
    ]


# ex-2: the first for part is the outer loop.
# Lesson section: From left to right, from outside to inside
# Test: test_stands_in_order
# Start here: which name changes in every round?
def predict_stands():
    return [
        "?",  # in_order
        "?",  # across
        "?",  # the length of rows
        "?",  # the last item of rows
    ]


# ex-3: a key that comes again gets the new value and keeps its place.
# Lesson section: A key that comes again
# Test: test_catalogue_by_length
# Start here: how many different keys are there?
def predict_catalogue():
    return [
        "?",  # by_length
        "?",  # lengths
        "?",  # first_key
        "?",  # swapped
    ]


# ex-4: a name in a comprehension lives only in it.
# Lesson section: Whose name is it?
# Test: test_names_seen
# Start here: which places share one variable?
def predict_names():
    return [
        "?",  # doubled
        "?",  # seen
        "?",  # after
        "?",  # total
    ]
