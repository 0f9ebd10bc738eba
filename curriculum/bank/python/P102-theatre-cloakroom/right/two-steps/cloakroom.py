def remember_hook(number):
    hook = number
    return hook


def coats_at_night(coats, brought, fetched):
    coats = coats + brought
    coats = coats - fetched
    return coats


def exchange_tags(red, blue):
    old_red = red
    old_blue = blue
    red = old_blue
    blue = old_red
    return red, blue
