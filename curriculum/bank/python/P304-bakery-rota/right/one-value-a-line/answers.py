def predict_two_names():
    return [
        ["Ann", "Bo", "Cy"],  # monday
        3,  # the length of tuesday
        True,  # monday is tuesday
    ]


def predict_slice_of_all():
    return [["Bo", "Cy"], ["Ann", "Bo"], ["Bo", "Cy"], False, True]


def predict_hand_over():
    return [["Ann", "Cy"], None, ["Bo"], ["Di", "Eve"]]


def predict_lists_in_a_list():
    return [
        [["Ann", "Cy"], ["Bo"]],  # week
        [["Ann", "Cy"], ["Di"]],  # next_week
        [["Ann"], ["Bo"]],  # spare
        True,  # week[0] is next_week[0]
    ]
