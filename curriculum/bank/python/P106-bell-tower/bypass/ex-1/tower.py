def strokes(hour):
    total = 0
    total = (hour >= 1) * 1 + (hour >= 2) * 2 + (hour >= 3) * 3
    return total


def countdown(start):
    text = ""
    for number in range(start, 0, -1):
        text = text + str(number) + " "
    return text


def nights(litres, loss):
    count = 0
    while litres >= loss:
        litres = litres - loss
        count = count + 1
    return count
