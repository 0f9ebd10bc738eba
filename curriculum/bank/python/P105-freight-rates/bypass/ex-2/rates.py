def band(kg):
    if kg <= 2:
        name = "small"
    elif kg <= 10:
        name = "medium"
    elif kg <= 30:
        name = "large"
    else:
        name = "freight"
    return name


def customs(abroad, value):
    form = "none"
    if value > 150:
        form = "full"
    elif abroad:
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
