HEAVIEST = 30
EUROS = 2
FRAGILE = 3


def may_ship(kg):
    return kg <= HEAVIEST


def fee(kg, fragile):
    if fragile:
        return kg * EUROS + FRAGILE
    return kg * EUROS
