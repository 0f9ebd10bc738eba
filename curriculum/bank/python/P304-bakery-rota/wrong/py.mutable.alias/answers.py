def predict_two_names():
    return [["Ann", "Bo"], 3, False]


def predict_slice_of_all():
    return [["Ann", "Bo", "Cy"], ["Ann", "Bo"], ["Bo"], False, False]


def predict_hand_over():
    return [["Ann", "Cy"], None, ["Bo"], ["Di", "Eve"]]


def predict_lists_in_a_list():
    return [[["Ann", "Cy"], ["Bo"]], [["Ann", "Cy"], ["Di"]], [["Ann"], ["Bo"]], True]
