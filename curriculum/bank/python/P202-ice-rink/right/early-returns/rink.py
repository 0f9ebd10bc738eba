def skate_price(age):
    if age < 6:
        return 0
    if age < 18:
        return 3
    return 5


def pair_price(age_one, age_two):
    total = skate_price(age_one) + skate_price(age_two)
    return total - 1 if total >= 8 else total


def ice_note(degrees):
    if degrees > 5:
        return "closed"
    if degrees < -15:
        return "too cold"
    return "good ice"
