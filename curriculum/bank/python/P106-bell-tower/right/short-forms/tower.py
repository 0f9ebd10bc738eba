def strokes(hour):
    total = 0
    for now in range(hour + 1):
        total += now
    return total


def countdown(start):
    text = ""
    for number in range(start, 0, -1):
        text += f"{number} "
    return text


def nights(litres, loss):
    count = 0
    while litres >= loss:
        litres = litres - loss
        count = count + 1
    return count
