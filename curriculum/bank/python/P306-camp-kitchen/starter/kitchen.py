# The kitchen of a summer camp.


# ex-1: an empty set is written set(), and it remembers what has been seen.
# Lesson section: A memory of what has been seen
# Test: test_first_orders_keeps_the_first_of_each
# Start here: a list keeps the order. What answers the question quickly?
def first_orders(orders):
    dishes = []
    return dishes


# ex-2: <= asks whether all of one set is in another one.
# Lesson section: All of it, some of it, none of it
# Test: test_cookable_needs_everything
# Start here: which set do you need once, and which one in each round?
def cookable(recipes, pantry):
    names = []
    return names


# ex-3: isdisjoint asks whether two sets have nothing in common.
# Lesson section: All of it, some of it, none of it
# Test: test_safe_has_nothing_to_avoid_in_it
# Start here: what do you ask about two sets?
def safe(recipes, avoid):
    names = []
    return names


# ex-4: only values that cannot change can be in a set.
# Lesson section: Sets in a set
# Test: test_pairs_counts_each_pair_once
# Start here: what has no order, and may be put into a set?
def pairs(duties):
    count = 0
    return count
