# The kitchen knows what soup costs. All is ready-made here.

COINS_FOR_A_CUP = 3


def price(cups):
    return cups * COINS_FOR_A_CUP
