# Dictionaries of a mushroom walk.
# The `def` and `return` lines are ready-made. Put your lines in place of the stand-in
# between them.


# ex-1: square brackets demand that the key is there; get has an answer when it is not.
# Lesson section: Looking something up
# Test: test_price_of_an_unknown_kind_is_zero
# Start here: -1 is a stand-in.
def price_of(prices, kind):
    price = -1
    return price


# ex-2: to count, take the old number or 0, add one, and store it under the key.
# Lesson section: Storing and counting
# Test: test_count_finds_adds_up_the_same_kind
# Start here: {} is an empty dictionary; fill it in a loop.
def count_finds(finds):
    counts = {}
    # your loop
    return counts


# ex-3: a loop over a dictionary takes its keys; values() takes the values.
# Lesson section: Going through a dictionary
# Test: test_total_of_several_kinds
# Start here: a loop that adds to count.
def total(basket):
    count = 0
    # your loop
    return count


# ex-4: a key can be missing, and its value can be zero: ask about both.
# Lesson section: Missing or zero
# Test: test_take_one_of_none_stays_at_zero
# Start here: ask before you change anything.
def take_one(basket, kind):
    # your lines
    return basket
