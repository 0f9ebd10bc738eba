# Tickets, posters and seats of a puppet theatre.

FREE = "free"


# Ready-made: the text of a poster.
def poster(title, copies, size="A3", colour="black"):
    return f"{copies} x {title}, {size}, {colour}"


# ex-1: a parameter with a default may be left out of the call.
# Lesson section: A value for those who say nothing
# Test: test_ticket_has_the_usual_price
# Start here: the usual price belongs into the def line.
def ticket(seat, price):
    return "?"


# ex-2: a value that is given by name goes to that parameter.
# Lesson section: Calling by name
# Test: test_evening_poster_is_blue_and_of_the_usual_size
# Start here: this poster is not blue, and only one is made.
def evening_poster(title):
    return poster(title, 1)


# ex-3: a default is made once; for a fresh list use None and make it inside.
# Lesson section: A fresh list for each call
# Test: test_two_new_rows_do_not_mix
# Start here: which default says that no row came in?
def seat_guest(place, name, row):
    return row
