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
        if awake:
            note = "fine"
        else:
            note = "cold"
    return note


def meals(grams, month):
    count = 2
    if grams < 300:
        count = count + 2
    elif month >= 11:
        count = count + 1
    return count
