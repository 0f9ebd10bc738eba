# Answers for the till of an ice rink.


# ex-1: return hands a value to the caller; print only shows it.
# Lesson section: return gives back
# Test: test_skate_price_of_a_grown_up
# Start here: nothing is given back yet.
def skate_price(age):
    print("?")


# ex-2: a call stands for the value that it gives back.
# Lesson section: A call is a value
# Test: test_pair_price_adds_both_prices
# Start here: ask skate_price twice.
def pair_price(age_one, age_two):
    return "?"


# ex-3: every way through a function needs a return, or the caller gets None.
# Lesson section: Every way needs a return
# Test: test_ice_note_on_a_normal_day
# Start here: one way is there, two are missing.
def ice_note(degrees):
    if degrees > 5:
        return "closed"
