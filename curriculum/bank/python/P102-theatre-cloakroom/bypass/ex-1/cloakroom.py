def remember_hook(number):
    hook = 17
    return hook


def coats_at_night(coats, brought, fetched):
    coats = coats + brought - fetched
    return coats


def exchange_tags(red, blue):
    kept = red
    red = blue
    blue = kept
    return red, blue
