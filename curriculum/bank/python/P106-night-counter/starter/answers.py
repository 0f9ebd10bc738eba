# Your predictions about counter.py. Put a value in place of each "?".


# ex-1: range begins at its first number and stops before its second.
# Lesson section: Which numbers come?
# Test: test_ranges_rounds
# Start here: write the numbers of each range in a row.
def predict_ranges():
    return (
        "?",  # rounds
        "?",  # last
        "?",  # down
        "?",  # none
    )


# ex-2: what stands in the block is done in every round.
# Lesson section: Inside or outside?
# Test: test_totals_kept
# Start here: which lines are indented?
def predict_totals():
    return (
        "?",  # kept
        "?",  # reset
        "?",  # product
        "?",  # digits
    )


# ex-3: a while loop asks before each round.
# Lesson section: Ask, then do
# Test: test_waits_rounds
# Start here: write the number of cars in a row, from round to round.
def predict_waits():
    return (
        "?",  # rounds
        "?",  # left
        "?",  # never
        "?",  # places
    )
