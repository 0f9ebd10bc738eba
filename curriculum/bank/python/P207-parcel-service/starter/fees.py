# The rules of a parcel service. One of them has a bug.

HEAVIEST = 30
EUROS = 2
FRAGILE = 3


def may_ship(kg):
    return kg <= HEAVIEST


# ex-3: mend the code only after a test fails, and stop when it passes.
# Lesson section: Red first, then green
# Test: test_fee_of_a_fragile_parcel
# Start here: only when check_fee fails.
def fee(kg, fragile):
    if fragile:
        return kg * (EUROS + FRAGILE)
    return kg * EUROS
