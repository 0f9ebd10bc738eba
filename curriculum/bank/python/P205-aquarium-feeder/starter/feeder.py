# The feeding machine of an aquarium.

MOST_GRAMS = 500
FUNNEL_GRAMS = 50


# Ready-made: the hatch tells on the screen what it does.
def open_hatch():
    print("hatch open")


# Ready-made.
def close_hatch():
    print("hatch closed")


# Ready-made: more than 50 grams at once get stuck in the funnel.
def drop(tank, grams):
    if grams > FUNNEL_GRAMS:
        raise RuntimeError("the funnel is blocked")
    print("food for tank", tank)
    return grams


# ex-1: raise stops a function that cannot do its work.
# Lesson section: raise says no
# Test: test_check_grams_refuses_more_than_the_most
# Start here: every number is taken. Which ones should not be?
def check_grams(grams):
    return grams


# ex-2: catch the one kind of error that you expect.
# Lesson section: Catch the narrow kind
# Test: test_grams_of_words_is_zero
# Start here: which of the two lines fails for a text like "a lot"?
def grams_of(text):
    grams = int(text)
    return check_grams(grams)


# ex-3: finally runs on every way out of try, and the error goes on.
# Lesson section: finally cleans up
# Test: test_feed_closes_the_hatch_when_the_funnel_is_blocked
# Start here: the hatch is opened. Let the food drop, and close it.
def feed(tank, grams):
    open_hatch()
    return "?"
