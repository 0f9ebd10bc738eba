# Tests of a parcel service. All of them are green, and that says nothing.

from fees import fee, may_ship


# ex-1: assert says what must hold: it is quiet if it does and fails if it does not.
# Lesson section: A question nobody answers
# Test: test_check_weight_finds_a_door_that_is_always_open
# Start here: what becomes of the two answers?
def check_weight():
    may_ship(12) == True
    may_ship(45) == False


# ex-2: a test is worth something only if it fails on the wrong program.
# Lesson section: A case that can tell the difference
# Test: test_check_fee_finds_the_fault_of_the_customer
# Start here: work both cases out with the fault of the customer.
def check_fee():
    assert fee(1, True) == 5
    assert fee(4, True) == fee(4, True)
