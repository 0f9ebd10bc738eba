def both_ends(floats):
    front = floats[0]
    back = floats[-1]
    return [front, back]


def replace_float(floats, place, name):
    index = place - 1
    if index == len(floats):
        floats.append(name)
    else:
        floats[index] = name
    return floats


def middle_floats(floats):
    middle = list(floats)
    for end in (-1, 0):
        if middle:
            middle.pop(end)
    return middle
