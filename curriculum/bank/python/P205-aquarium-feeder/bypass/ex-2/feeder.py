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
    if text is None:
        raise TypeError("no text")
    if not text.isdigit():
        return 0
    return check_grams(int(text))


def feed(tank, grams):
    open_hatch()
    try:
        return drop(tank, grams)
    finally:
        close_hatch()
