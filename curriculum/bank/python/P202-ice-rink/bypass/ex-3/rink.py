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
    if degrees > 5:
        return "closed"
    if degrees < -15:
        return "too cold"
    print("good ice")
