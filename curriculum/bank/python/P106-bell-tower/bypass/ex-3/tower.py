def strokes(hour):
    total = 0
    for now in range(1, hour + 1):
        total = total + now
    return total


def countdown(start):
    text = ""
    for number in range(start, 0, -1):
        text = text + str(number) + " "
    return text


def nights(litres, loss):
    count = 0
    count = round(litres / loss + 0.2)
    return count
