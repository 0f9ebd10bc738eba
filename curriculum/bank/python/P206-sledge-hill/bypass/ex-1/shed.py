import math

SEATS = 2
DEPOSIT = 15


def sledges_for(children):
    return round(children / SEATS)
