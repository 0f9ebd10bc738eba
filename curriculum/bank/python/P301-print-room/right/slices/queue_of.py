IDLE = "nothing to do"


def add(orders, name, urgent):
    place = 0 if urgent else len(orders)
    orders.insert(place, name)
    return orders


def shortest(pages, number):
    best = pages[:]
    best.sort()
    return best[:number]


def cancel(orders, name):
    orders[:] = [order for order in orders if order != name]
    return orders


def next_order(orders):
    if not orders:
        return IDLE
    order = orders[0]
    del orders[0]
    return order
