# The rules of the bumper cars.

LEAST_HEIGHT = 130
RIDE = 3
MANY_RIDES = 5
DISCOUNT = 2


# Ready-made, and right.
def may_steer(height):
    return height >= LEAST_HEIGHT


# ex-3: mend the code only after a test fails, and stop when it passes.
# Lesson section: Then mend it
# Test: test_price_drops_from_five_rides_on
# Start here: do this last. There is one bug in it.
def price(rides):
    coins = rides * RIDE
    if rides > MANY_RIDES:
        coins = coins - DISCOUNT
    return coins
