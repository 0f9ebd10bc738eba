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
    if not abroad:
        return "none"
    return "full" if value > 150 else "short"


def extra(kg, express, island):
    cents = 400 if kg > 20 else 0
    cents += 900 if express else 0
    cents += 650 if island else 0
    return cents
