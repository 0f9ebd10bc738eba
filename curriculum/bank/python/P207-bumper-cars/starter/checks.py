# Your tests for the rules of the bumper cars.

from cars import may_steer, price


# ex-1: assert says what must hold.
# Lesson section: assert says what must hold
# Test: test_check_steering_finds_a_limit_that_is_too_high
# Start here: this one case is true, but it finds hardly any fault.
def check_steering():
    assert may_steer(180)


# ex-2: a test is worth something only if it fails on the wrong program.
# Lesson section: First see it fail
# Test: test_check_price_finds_the_bug_of_the_guest
# Start here: this case says nothing about the discount.
def check_price():
    assert price(1) == 3
