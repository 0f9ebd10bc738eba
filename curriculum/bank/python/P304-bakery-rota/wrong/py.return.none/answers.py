def predict_two_names():
    return [["Ann", "Bo", "Cy"], 3, True]


def predict_slice_of_all():
    return [["Bo", "Cy"], ["Ann", "Bo"], ["Bo", "Cy"], False, True]


def predict_hand_over():
    return [["Ann", "Cy"], ["Ann", "Cy"], ["Bo"], ["Di", "Eve"]]


def predict_lists_in_a_list():
    return [[["Ann", "Cy"], ["Bo"]], [["Ann", "Cy"], ["Di"]], [["Ann"], ["Bo"]], True]
