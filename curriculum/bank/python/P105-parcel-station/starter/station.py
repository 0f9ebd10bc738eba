# Decisions of the parcel station.
# The `def` and `return` lines are ready-made. Put your lines in place of the stand-in
# between them, and bind the same name.


# ex-1: of if, elif and else, only the first branch that holds is run.
# Lesson section: One of several branches
# Test: test_parcel_at_the_limit_still_fits_small
# Start here: three branches, each binds size.
def locker_for(height):
    size = "?"
    return size


# ex-2: the order of the branches decides when more than one would hold.
# Lesson section: The order decides
# Test: test_lamp_is_red_when_both_hold
# Start here: three branches, each binds colour.
def lamp(damaged, full):
    colour = "?"
    return colour


# ex-3: each if that stands alone is asked anew.
# Lesson section: A decision without else
# Test: test_late_member_pays_more_and_gets_a_coin_off
# Start here: three decisions, each may bind price again.
def to_pay(price, days, member):
    price = "?"
    return price
