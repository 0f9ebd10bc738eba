import panel


def predict_values():
    return panel.values()


def predict_buttons():
    return [[3, 3, 3], 7, [1, 2, 3], [1, 2, 3]]


def predict_counters():
    return [11, -2, 17, 4]


def predict_chains():
    return [16, 13, 42, 32]
