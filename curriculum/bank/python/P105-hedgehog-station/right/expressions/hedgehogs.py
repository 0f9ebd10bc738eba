def box_for(grams):
    if grams < 200:
        box = "incubator"
    elif grams < 500:
        box = "nest"
    else:
        box = "garden"
    return box


def welcome(found_by_day, awake):
    if found_by_day:
        note = "ill"
    else:
        note = "fine" if awake else "cold"
    return note


def meals(grams, month):
    count = 4 if grams < 300 else 2
    if month >= 11:
        count += 1
    return count
