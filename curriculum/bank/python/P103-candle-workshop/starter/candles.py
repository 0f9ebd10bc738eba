# Sums of the packer.
# The `def` and `return` lines are ready-made. Change only the line between them.

BOX_SIZE = 12


# ex-1: // divides and keeps only the whole part.
# Lesson section: Two ways to divide
# Test: test_full_boxes_leave_out_a_box_that_lacks_one
# Start here: the -1 is a stand-in.
def full_boxes(candles):
    boxes = -1
    return boxes


# ex-2: % gives what remains after a whole division.
# Lesson section: The remainder
# Test: test_left_over_is_what_no_box_takes
# Start here: the -1 is a stand-in.
def left_over(candles):
    rest = -1
    return rest


# ex-3: text with digits is still text; float makes a number of it.
# Lesson section: From text to number
# Test: test_price_each_keeps_the_fraction
# Start here: total is text, candles is a number.
def price_each(total, candles):
    price = -1
    return price


# ex-4: text can only be joined with text; str makes text of a number.
# Lesson section: From number to text
# Test: test_box_label_names_the_number
# Start here: number is a number, the label is text.
def box_label(number):
    label = "?"
    return label
