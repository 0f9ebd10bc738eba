# The tariff knows what sledges cost. All is ready-made here.

COINS_FOR_AN_HOUR = 4


def price(hours, number):
    return hours * number * COINS_FOR_AN_HOUR
