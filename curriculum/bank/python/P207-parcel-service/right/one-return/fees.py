HEAVIEST = 30
EUROS = 2
FRAGILE = 3


def may_ship(kg):
    return kg <= HEAVIEST


def fee(kg, fragile):
    euros = kg * EUROS
    if fragile:
        euros = euros + FRAGILE
    return euros
