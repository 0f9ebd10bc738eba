def box_for(grams):
    box = "garden"
    if grams < 500:
        box = "nest"
    if grams < 200:
        box = "incubator"
    return box


def welcome(found_by_day, awake):
    if found_by_day:
        note = "ill"
    elif awake:
        note = "fine"
    else:
        note = "cold"
    return note


def meals(grams, month):
    count = 2
    if grams < 300:
        count = count + 2
    if month >= 11:
        count = count + 1
    return count
