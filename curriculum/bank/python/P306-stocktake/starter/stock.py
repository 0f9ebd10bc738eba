# The stocktake of a hardware shop.
# The `def` and `return` lines are ready-made. Put your lines in place of the stand-ins
# between them.


# ex-1: a set holds each value once.
# Lesson section: Each value once
# Test: test_articles_are_in_a_set_once
# Start here: None is a stand-in. One line is enough.
def articles(scans):
    found = None
    return found


# ex-2: asking a set with in needs no walk through its elements.
# Lesson section: Asking without walking
# Test: test_unknown_keeps_order_and_doubles
# Start here: which of the two lists do you have to ask again and again?
def unknown(scans, catalogue):
    strange = []
    # your lines
    return strange


# ex-3: a minus sign between two sets takes away, and the order of the two matters.
# Lesson section: Taking away, sharing, joining
# Test: test_compare_finds_what_is_missing
# Start here: what is left of the first set?
def compare(scans, catalogue):
    missing = None
    surplus = None
    return missing, surplus


# ex-4: & keeps what both sets have, | keeps what either has.
# Lesson section: Taking away, sharing, joining
# Test: test_together_of_three_walks
# Start here: with which set can a common part begin?
def together(walks):
    sure = None
    seen = None
    # your lines
    return sure, seen
