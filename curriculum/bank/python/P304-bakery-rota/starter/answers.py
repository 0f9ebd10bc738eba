# Your predictions about rota.py. Put a value in place of each "?".


# ex-1: an equals sign copies nothing: it gives one object a second name.
# Lesson section: Names and objects
# Test: test_two_names_monday
# Start here: draw every list in two_names as a box, and count the boxes.
def predict_two_names():
    return [
        "?",  # monday
        "?",  # the length of tuesday
        "?",  # monday is tuesday
    ]


# ex-2: a slice of everything is a new list; changes of one do not reach the other.
# Lesson section: A copy is a second object
# Test: test_slice_of_all_tuesday
# Start here: three names. How many boxes?
def predict_slice_of_all():
    return [
        "?",  # monday
        "?",  # tuesday
        "?",  # wednesday
        "?",  # monday is tuesday
        "?",  # monday is wednesday
    ]


# ex-3: a parameter is one more name for the caller's object, until it is bound anew.
# Lesson section: Changing or binding anew
# Test: test_hand_over_early
# Start here: which of the two helpers changes the box that it was given?
def predict_hand_over():
    return [
        "?",  # early
        "?",  # added
        "?",  # late
        "?",  # other
    ]


# ex-4: a shallow copy shares the inner lists; a deep copy shares nothing.
# Lesson section: Lists inside a list
# Test: test_lists_in_a_list_week
# Start here: the outer list holds arrows. Where do they lead in week and in next_week?
def predict_lists_in_a_list():
    return [
        "?",  # week
        "?",  # next_week
        "?",  # spare
        "?",  # week[0] is next_week[0]
    ]
