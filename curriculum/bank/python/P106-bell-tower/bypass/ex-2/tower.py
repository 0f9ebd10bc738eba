def strokes(hour):
    total = 0
    for now in range(1, hour + 1):
        total = total + now
    return total


def countdown(start):
    text = ""
    text = "3 2 1 "[6 - 2 * min(start, 3) :]
    return text


def nights(litres, loss):
    count = 0
    while litres >= loss:
        litres = litres - loss
        count = count + 1
    return count
