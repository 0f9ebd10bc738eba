def both_ends(floats):
    return floats[:: len(floats) - 1]


def replace_float(floats, place, name):
    if place <= len(floats):
        floats[place - 1] = name
    else:
        floats.append(name)
    return floats


def middle_floats(floats):
    middle = floats[1:-1]
    return middle
