# Your predictions about panel.py. Put a value in place of each "?".


# ex-1: the name of a function is a value; only brackets make a call.
# Lesson section: With brackets and without
# Test: test_values_before
# Start here: in which lines is something called?
def predict_values():
    return [
        "?",  # before
        "?",  # result
        "?",  # after
        "?",  # same
        "?",  # by_key
    ]


# ex-2: a closure remembers the variable, not the value that it had.
# Lesson section: The variable, not its value
# Test: test_buttons_shared
# Start here: how many variables called floor are there?
def predict_buttons():
    return [
        "?",  # shared
        "?",  # later
        "?",  # own
        "?",  # default, the list at the end
    ]


# ex-3: each call of the outer function has variables of its own.
# Lesson section: Every call has its own
# Test: test_counters_first
# Start here: how often is make_counter called?
def predict_counters():
    return [
        "?",  # first
        "?",  # other
        "?",  # last
        "?",  # untouched
    ]


# ex-4: a function may take functions and give back a new one.
# Lesson section: Functions from functions
# Test: test_chains_one_way
# Start here: which call stands inside of the other?
def predict_chains():
    return [
        "?",  # one_way
        "?",  # other_way
        "?",  # three_times
        "?",  # two_to(5)
    ]
