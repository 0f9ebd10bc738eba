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
    return max(0, min(grams, MOST_GRAMS))


def grams_of(text):
    try:
        grams = int(text)
    except ValueError:
        return 0
    return check_grams(grams)


def feed(tank, grams):
    open_hatch()
    try:
        return drop(tank, grams)
    finally:
        close_hatch()
