IDLE = "nothing to do"


def add(orders, name, urgent):
    orders.append(name)
    if urgent:
        orders.insert(0, orders.pop())
    return orders


def shortest(pages, number):
    return sorted(pages)[:number]


def cancel(orders, name):
    for time in range(orders.count(name)):
        orders.remove(name)
    return orders


def next_order(orders):
    try:
        return orders.pop(0)
    except IndexError:
        return IDLE
