# Three decisions of a tram. They work, and are hard to read.


# ex-1: a boolean is a condition by itself.
# Lesson section: A boolean needs no comparison
# Test: test_may_open_compares_nothing
# Start here: what does == True change?
def may_open(standing, button, locked):
    return (standing == True) and (button == True) and (locked == False)


# ex-2: comparisons can be chained.
# Lesson section: A value between two others
# Test: test_seat_ticket_is_one_chain
# Start here: which is the smallest age, which the largest?
def seat_ticket(age):
    return not (age < 6) and not (age > 17)


# ex-3: and binds tighter than or; what is common to all cases is said once.
# Lesson section: What is common is said once
# Test: test_ring_bell_uses_each_name_once
# Start here: which words stand there three times?
def ring_bell(child, dog, door_closing, driver_waits):
    return (
        (child and not driver_waits)
        or (dog and not driver_waits)
        or (door_closing and driver_waits == False)
    )
