# Notes of a delicatessen. Predict the values; a test compares them.


# ex-1: / gives a float, // whole times, % what is left; * comes before +.
# Lesson section: Three kinds of division
# Test: test_whole_times_and_what_is_left
# Start here: how many whole fives are in 17?
def deli_notes():
    # a = 17 // 5
    # b = 17 % 5
    # c = 20 / 5
    # d = 3 + 4 * 2
    # e = (3 + 4) * 2
    return (
        None,  # a
        None,  # b
        None,  # c
        None,  # d
        None,  # e
    )


# ex-2: + and * do different things with texts and with numbers.
# Lesson section: Text that looks like a number
# Test: test_joined_texts
# Start here: which values have quotes around them?
def label_notes():
    # f = "12" + "3"
    # g = int("12") + 3
    # h = str(12) + str(3)
    # i = "ab" * 3
    return (
        None,  # f
        None,  # g
        None,  # h
        None,  # i
    )


# ex-3: int cuts off, round goes to the nearest, and one float makes the result a float.
# Lesson section: Whole or with a point
# Test: test_cut_and_rounded
# Start here: which of the results have a point in them?
def scale_notes():
    # j = int(7.9)
    # k = round(7.9)
    # l = 7.0 // 2
    # m = float("2") * 3
    # n = -7 // 2
    return (
        None,  # j
        None,  # k
        None,  # l
        None,  # m
        None,  # n
    )
