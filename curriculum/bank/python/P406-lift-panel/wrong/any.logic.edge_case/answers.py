def predict_values():
    return [0, 3, 2, True, ["up", "bell", "tower"]]


def predict_buttons():
    return [[1, 2, 3], 1, [1, 2, 3], [1, 2, 3]]


def predict_counters():
    return [11, -2, 17, 4]


def predict_chains():
    return [16, 13, 42, 32]
