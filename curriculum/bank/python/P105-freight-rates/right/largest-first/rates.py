def band(kg):
    if kg > 30:
        name = "freight"
    elif kg > 10:
        name = "large"
    elif kg > 2:
        name = "medium"
    else:
        name = "small"
    return name


def customs(abroad, value):
    if not abroad:
        form = "none"
    elif value > 150:
        form = "full"
    else:
        form = "short"
    return form


def extra(kg, express, island):
    cents = 0
    if kg > 20:
        cents = cents + 400
    if express:
        cents = cents + 900
    if island:
        cents = cents + 650
    return cents
