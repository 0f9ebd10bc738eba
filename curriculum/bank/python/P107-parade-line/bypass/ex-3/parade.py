def both_ends(floats):
    front = floats[0]
    back = floats[-1]
    return [front, back]


def replace_float(floats, place, name):
    if place <= len(floats):
        floats[place - 1] = name
    else:
        floats.append(name)
    return floats


def middle_floats(floats):
    middle = floats[1:2]
    return middle
