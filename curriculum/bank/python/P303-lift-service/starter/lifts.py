# The service team for lifts.

UNKNOWN = "unknown"


# ex-1: square brackets demand that the key is there; get has an answer when it is not.
# Lesson section: Asking for a key
# Test: test_meaning_of_an_unknown_code
# Start here: what should come back when the key is missing?
def meaning(texts, code):
    return None


# ex-2: to count, take the old number or 0, add one, and store it under the key.
# Lesson section: Counting with keys
# Test: test_count_codes_adds_up_the_same_code
# Start here: begin with an empty dictionary and walk through the codes once.
def count_codes(codes):
    return None


# ex-3: a loop over a dictionary takes its keys; items hands out keys and values together.
# Lesson section: Walking through pairs
# Test: test_frequent_keeps_the_order_of_the_dictionary
# Start here: two names behind for.
def frequent(counts, least):
    return None


# ex-4: a key can be missing, and its value can be too small: ask about both.
# Lesson section: Missing, zero, or not enough
# Test: test_take_of_a_missing_part_changes_nothing
# Start here: one question may answer both.
def take(stock, part, number):
    return None
