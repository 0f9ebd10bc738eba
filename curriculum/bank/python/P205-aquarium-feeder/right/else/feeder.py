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
    if 0 <= grams <= MOST_GRAMS:
        return grams
    raise ValueError(f"{grams} grams are not between 0 and {MOST_GRAMS}")


def grams_of(text):
    try:
        grams = int(text)
    except ValueError:
        grams = 0
    else:
        grams = check_grams(grams)
    return grams


def feed(tank, grams):
    open_hatch()
    try:
        return drop(tank, grams)
    finally:
        close_hatch()
