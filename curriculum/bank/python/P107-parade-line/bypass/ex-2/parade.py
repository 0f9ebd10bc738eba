def both_ends(floats):
    front = floats[0]
    back = floats[-1]
    return [front, back]


def replace_float(floats, place, name):
    floats.insert(place - 1, name)
    return floats


def middle_floats(floats):
    middle = floats[1:-1]
    return middle
