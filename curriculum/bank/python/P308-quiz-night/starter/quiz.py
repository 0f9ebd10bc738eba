# The evening of a quiz.
# The `def` and `return` lines are ready-made. Put your line in place of the stand-in
# between them.

MEDALS = ["gold", "silver", "bronze"]  # in the order in which they are handed out


# ex-1: the key function says what is compared; the items themselves stay as they are.
# Lesson section: A key to compare by
# Test: test_by_name_ignores_capital_letters
# Start here: which function makes small letters of a text?
def by_name(names):
    ordered = []
    return ordered


# ex-2: a key that is a tuple decides ties by its next value.
# Lesson section: Ties, and the other way round
# Test: test_ranking_decides_a_tie_by_the_minutes
# Start here: which two values of a team decide, and which of them is turned around?
def ranking(teams):
    ordered = []
    return ordered


# ex-3: max and min take a key too, and give back the item, not the key.
# Lesson section: One value needs no sorting
# Test: test_longest_name_is_the_name_itself
# Start here: what is to be the largest?
def longest_name(names):
    longest = None
    return longest


# ex-4: a key can look up the place in an order of your own; sort works in place.
# Lesson section: An order of your own
# Test: test_hand_out_begins_with_gold
# Start here: which number says how early a medal comes?
def hand_out(prizes):
    # your line
    return prizes
