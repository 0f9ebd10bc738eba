# The receipt of a petrol station.
# The `def` and `return` lines are ready-made. Put your lines in place of the stand-in
# between them.


# ex-1: in an f-string, what stands between braces is worked out and put into the text.
# Lesson section: Braces in a text
# Test: test_pump_line_of_another_pump
# Start here: which parts of the line are different at another pump?
def pump_line(pump, litres):
    line = "?"
    return line


# ex-2: after a colon in the braces, .3f asks for three digits after the dot.
# Lesson section: How many digits
# Test: test_litre_price_fills_up_with_zeros
# Start here: make euros of the cents first.
def litre_price(cents):
    text = "?"
    return text


# ex-3: a sign and a width in the braces put a value left or right in a column.
# Lesson section: Columns that stay in place
# Test: test_row_of_a_long_article
# Start here: two pairs of braces, right next to each other.
def row(article, price):
    line = "?"
    return line


# ex-4: input always gives text; convert it before you calculate.
# Lesson section: What somebody types
# Test: test_total_of_fractions
# Start here: ask twice, and give each answer a name.
def ask_total():
    total = -1
    return total
