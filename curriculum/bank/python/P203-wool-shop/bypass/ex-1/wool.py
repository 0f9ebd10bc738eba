SHELF_SPACE = 40
opening_stock = 250
LAST_TICKET = 99


def next_ticket(number):
    number = number + 1
    if number > LAST_TICKET:
        number = 1
    return number


def free_space(balls):
    return abs(SHELF_SPACE - balls)


def stock_after(sold):
    stock = opening_stock - sold
    return stock


def third_ticket(last):
    first = next_ticket(last)
    second = next_ticket(first)
    return next_ticket(second)
