IDLE = "nothing to do"


def add(orders, name, urgent):
    if urgent:
        orders.insert(0, name)
    else:
        orders.append(name)
    return orders


def shortest(pages, number):
    pages.sort()
    best = pages
    best = best[:number]
    return best


def cancel(orders, name):
    while name in orders:
        orders.remove(name)
    return orders


def next_order(orders):
    order = IDLE
    if len(orders) > 0:
        order = orders.pop(0)
    return order
