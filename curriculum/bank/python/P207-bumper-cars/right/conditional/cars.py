LEAST_HEIGHT = 130
RIDE = 3
MANY_RIDES = 5
DISCOUNT = 2


def may_steer(height):
    return height >= LEAST_HEIGHT


def price(rides):
    discount = DISCOUNT if rides >= MANY_RIDES else 0
    return rides * RIDE - discount
