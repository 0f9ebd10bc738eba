# Results and questions of the rowing club.
# The `def` and `return` lines are ready-made. Change only the line between them.

QUESTION = "Kilometres? "


# ex-1: in an f-string, names between braces are replaced by their values.
# Lesson section: Values inside a text
# Test: test_result_line_of_another_boat
# Start here: the two values are boat and minutes.
def result_line(boat, minutes):
    line = "?"
    return line


# ex-2: after a colon in the braces, .2f asks for two digits after the dot.
# Lesson section: Digits after the dot
# Test: test_price_line_fills_up_with_a_zero
# Start here: one pair of braces and the word euro.
def price_line(price):
    line = "?"
    return line


# ex-3: a width such as 02 fills a whole number up with zeros in front.
# Lesson section: A fixed width
# Test: test_clock_fills_up_the_seconds
# Start here: two pairs of braces with a colon between them.
def clock(minutes, seconds):
    shown = "?"
    return shown


# ex-4: input always gives text; convert it before you calculate.
# Lesson section: Asking for a value
# Test: test_distance_keeps_half_a_kilometre
# Start here: ask with QUESTION; you may use more than one line.
def ask_distance():
    metres = -1
    return metres
