def skate_price(age):
    if age < 6:
        return 0
    elif age < 18:
        return 3
    else:
        return 5


def pair_price(age_one, age_two):
    total = skate_price(age_one) + skate_price(age_two)
    if total >= 8:
        total = total - 1
    return total


def ice_note(degrees):
    note = "good ice"
    if degrees > 5:
        note = "closed"
    elif degrees < -15:
        note = "too cold"
    return note
