# Orders of a print room. Each function has a bug or two; see the statement.

IDLE = "nothing to do"


# ex-1: append changes the list itself and gives back None.
# Lesson section: Methods that change and say nothing
# Test: test_add_puts_an_order_at_the_end
# Start here: what does the name orders stand for after each of the two lines?
def add(orders, name, urgent):
    if urgent:
        orders = orders.insert(0, name)
    else:
        orders = orders.append(name)
    return orders


# ex-2: sorted gives a new list; sort changes the old one and gives back None.
# Lesson section: A new list or the old one
# Test: test_shortest_of_several
# Start here: which of the two leaves the list of the teacher alone?
def shortest(pages, number):
    best = pages.sort()
    best = best[:number]
    return best


# ex-3: ask with in before you remove.
# Lesson section: Out by value
# Test: test_cancel_of_an_unknown_name_does_nothing
# Start here: ask first. Then think of a teacher with two orders.
def cancel(orders, name):
    orders.remove(name)
    return orders


# ex-4: pop takes an item out and gives it back, but not from an empty list.
# Lesson section: Out by index, and back to you
# Test: test_next_order_of_an_empty_list
# Start here: which item does pop take if nobody says?
def next_order(orders):
    order = orders.pop()
    return order
