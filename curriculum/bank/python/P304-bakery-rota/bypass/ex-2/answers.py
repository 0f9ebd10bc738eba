def predict_two_names():
    return [["Ann", "Bo", "Cy"], 3, True]


def predict_slice_of_all():
    monday = ["Ann", "Bo"]
    tuesday = monday[:]
    wednesday = monday
    monday.append("Cy")
    wednesday.remove("Ann")
    return [monday, tuesday, wednesday, monday is tuesday, monday is wednesday]


def predict_hand_over():
    return [["Ann", "Cy"], None, ["Bo"], ["Di", "Eve"]]


def predict_lists_in_a_list():
    return [[["Ann", "Cy"], ["Bo"]], [["Ann", "Cy"], ["Di"]], [["Ann"], ["Bo"]], True]
