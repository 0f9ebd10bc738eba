# The counter of a car park. Read it, but change nothing here.


def ranges():
    rounds = 0
    for number in range(3, 8):
        rounds = rounds + 1
    last = number

    down = 0
    for number in range(10, 0, -3):
        down = down + number

    none = 0
    for number in range(4, 4):
        none = none + 1
    return rounds, last, down, none


def totals():
    kept = 0
    for number in range(1, 5):
        reset = 0
        kept = kept + number
        reset = reset + number

    product = 1
    for number in range(1, 5):
        product = product * number

    digits = ""
    for number in range(1, 4):
        digits = str(number) + digits
    return kept, reset, product, digits


def waits():
    cars = 20
    rounds = 0
    while cars > 5:
        cars = cars - 4
        rounds = rounds + 1
    left = cars

    never = 0
    while cars > 50:
        never = never + 1

    places = 1
    while places < 30:
        places = places * 2
    return rounds, left, never, places
