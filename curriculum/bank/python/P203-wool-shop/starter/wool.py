# Numbers of a wool shop. These three names belong to the whole file: they are global.
SHELF_SPACE = 40
opening_stock = 250
LAST_TICKET = 99


# Ready-made: the ticket after number; after LAST_TICKET comes 1.
def next_ticket(number):
    number = number + 1
    if number > LAST_TICKET:
        number = 1
    return number


# ex-1: a function may read a global name; the names it binds itself live only inside it.
# Lesson section: Inside and outside
# Test: test_free_space_beside_some_balls
# Start here: read SHELF_SPACE, and bind a name of your own.
def free_space(balls):
    return -1


# ex-2: a name that is bound anywhere in a function is local in all of that function.
# Lesson section: Binding makes a name local
# Test: test_stock_after_a_day
# Start here: which name is bound here, and which one is read?
def stock_after(sold):
    opening_stock = opening_stock - sold
    return opening_stock


# ex-3: only return brings a value out, and the caller must bind it.
# Lesson section: Only return brings a value out
# Test: test_third_ticket_after_a_small_number
# Start here: three values come back, and all of them are lost.
def third_ticket(last):
    next_ticket(last)
    next_ticket(last)
    next_ticket(last)
    return last
