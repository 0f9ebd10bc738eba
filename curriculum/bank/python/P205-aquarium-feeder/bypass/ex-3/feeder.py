MOST_GRAMS = 500
FUNNEL_GRAMS = 50


def open_hatch():
    print("hatch open")


def close_hatch():
    print("hatch closed")


def drop(tank, grams):
    if grams > FUNNEL_GRAMS:
        raise RuntimeError("the funnel is blocked")
    print("food for tank", tank)
    return grams


def check_grams(grams):
    if grams < 0 or grams > MOST_GRAMS:
        raise ValueError("grams must be from 0 to 500")
    return grams


def grams_of(text):
    try:
        grams = int(text)
    except ValueError:
        return 0
    return check_grams(grams)


def feed(tank, grams):
    open_hatch()
    dropped = 0
    try:
        dropped = drop(tank, grams)
    except RuntimeError:
        pass
    close_hatch()
    return dropped
