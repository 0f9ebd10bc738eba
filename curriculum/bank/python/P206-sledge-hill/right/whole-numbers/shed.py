SEATS = 2
DEPOSIT = 15


def sledges_for(children):
    return (children + SEATS - 1) // SEATS
