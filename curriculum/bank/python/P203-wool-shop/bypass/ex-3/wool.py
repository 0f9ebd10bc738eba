SHELF_SPACE = 40
opening_stock = 250
LAST_TICKET = 99


def next_ticket(number):
    number = number + 1
    if number > LAST_TICKET:
        number = 1
    return number


def free_space(balls):
    space = SHELF_SPACE - balls
    if space < 0:
        space = 0
    return space


def stock_after(sold):
    stock = opening_stock - sold
    return stock


def third_ticket(last):
    return last + 3
