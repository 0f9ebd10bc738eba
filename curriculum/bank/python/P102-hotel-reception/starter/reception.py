# Yesterday's notes of a small hotel. Predict the values; a test compares them.


# ex-1: = makes the name on its left stand for the value on its right.
# Lesson section: A name stands for a value
# Test: test_key_after_check_in
# Start here: which line binds key last?
def after_check_in():
    # key = 214
    # spare = key
    # key = 305
    return (
        None,  # key
        None,  # spare
    )


# ex-2: the right side is worked out first, with the old values; then the name is bound anew.
# Lesson section: First the right side
# Test: test_cups_after_breakfast
# Start here: write both values next to each line.
def after_breakfast():
    # cups = 30
    # used = 8
    # cups = cups - used
    # used = used + 4
    # cups = cups + 1
    return (
        None,  # cups
        None,  # used
    )


# ex-3: a name that is bound again forgets its old value; a third name can keep it.
# Lesson section: What is forgotten
# Test: test_left_after_exchange
# Start here: after each line, ask which names still have the value.
def after_exchange():
    # left = "Mora"
    # right = "Lind"
    # left = right
    # right = left
    #
    # top = "Sato"
    # bottom = "Berg"
    # guest = top
    # top = bottom
    # bottom = guest
    return (
        None,  # left
        None,  # right
        None,  # top
        None,  # bottom
    )
