# The program of a market stall. All results are right; the hints are missing.


# ex-1: Callable says which arguments a function takes and what it gives back.
# Lesson section: The type of a function
# Test: test_best_price_says_what_a_rule_takes_and_gives
# Start here: how is each rule called?
def best_price(rules, price):
    best = price
    for rule in rules:
        best = min(best, rule(price))
    return best


# ex-2: a type variable links types.
# Lesson section: The same type, whatever it is
# Test: test_first_or_links_its_types
# Start here: if texts go in, what comes out?
def first_or(items, default):
    if len(items) == 0:
        return default
    return items[0]


# ex-3: ask of a parameter only what the body uses.
# Lesson section: As little as the body needs
# Test: test_total_takes_all_that_a_loop_takes
# Start here: what is done with the prices?
def total(prices):
    cents = 0
    for price in prices:
        cents += price
    return cents


# ex-4: a union lists the types that may come.
# Lesson section: One of several types
# Test: test_to_cents_takes_three_types_and_no_other
# Start here: which types does the body tell apart?
def to_cents(value):
    if value is None:
        return 0
    if isinstance(value, str):
        euros, _, cents = value.partition(".")
        return int(euros) * 100 + int(cents)
    return value
