# Your predictions about griddle.py. Put a value in place of each "?".


# ex-1: calling a generator function runs none of its lines.
# Lesson section: Nothing happens at the call
# Test: test_begin_log
# Start here: which line wants a value for the first time?
def predict_begin():
    return [
        "?",  # early
        "?",  # first
        "?",  # log[4:]
    ]


# ex-2: an iterator hands out each value once.
# Lesson section: Once, and then it is used up
# Test: test_used_up_first
# Start here: cross out what has been taken.
def predict_used_up():
    return [
        "?",  # first
        "?",  # total
        "?",  # again
        "?",  # the list of next(one) and next(other)
    ]


# ex-3: in a chain each value goes all the way through before the next one is made.
# Lesson section: A chain pulls from its end
# Test: test_chain_log
# Start here: who asks whom?
def predict_chain():
    return [
        "?",  # log
        "?",  # eaten
    ]


# ex-4: whatever walks through an iterator takes values from it.
# Lesson section: Who takes how much?
# Test: test_taken_found
# Start here: what has to be taken to answer the question?
def predict_taken():
    return [
        "?",  # found
        "?",  # left
        "?",  # missing
        "?",  # default
    ]


# ex-4 goes on: what had zip taken when it came to the end?
def predict_pairs():
    return [
        "?",  # made: a list of tuples, such as (5, "Zoe")
        "?",  # next(cakes)
    ]
