# Your predictions about patterns.py. Put a value in place of each "?".


# ex-1: match begins at the start, search takes the first place that fits.
# Lesson section: Where may it begin?
# Test: test_places_match
# Start here: which function may move the pattern to the right?
def predict_places():
    return [
        "?",  # match
        "?",  # search
        "?",  # fullmatch
        "?",  # start
    ]


# ex-2: a quantifier takes as much as it can, or as little.
# Lesson section: As much as possible
# Test: test_lengths_greedy
# Start here: where is the last quotation mark?
def predict_lengths():
    return [
        "?",  # greedy
        "?",  # lazy
        "?",  # without_quotes
        "?",  # none
    ]


# ex-3: findall gives the whole match, the group, or a tuple.
# Lesson section: What findall gives
# Test: test_groups_none
# Start here: count the pairs of round brackets.
def predict_groups():
    return [
        "?",  # none
        "?",  # one
        "?",  # two
        "?",  # left_out
    ]


# ex-4: sub replaces every match.
# Lesson section: Replacing
# Test: test_changes_each_digit
# Start here: underline every match.
def predict_changes():
    return [
        "?",  # each_digit
        "?",  # each_number
        "?",  # swapped
        "?",  # dots
    ]
