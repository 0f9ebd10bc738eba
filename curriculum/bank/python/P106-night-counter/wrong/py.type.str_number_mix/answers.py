def predict_ranges():
    return 5, 7, 22, 0


def predict_totals():
    return 10, 4, 24, 321


def predict_waits():
    return 4, 4, 0, 32
