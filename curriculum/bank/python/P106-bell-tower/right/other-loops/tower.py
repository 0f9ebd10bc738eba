def strokes(hour):
    total = 0
    for now in range(1, hour + 1):
        total = total + now
    return total


def countdown(start):
    text = ""
    while start > 0:
        text = text + str(start) + " "
        start = start - 1
    return text


def nights(litres, loss):
    count = 0
    for _night in range(litres // loss):
        count = count + 1
    return count
