import fair

FOUND = fair.catalogue()


def predict_prices():
    return [[4, 9], [4, 0, 9, 0], [1, 24, 18]]


def predict_stands():
    return [
        ["A1", "A2", "A3", "B1", "B2", "B3"],
        ["A1", "B1", "A3", "B3"],
        2,
        ["B1", "B2", "B3"],
    ]


def predict_catalogue():
    return FOUND


def predict_names():
    return [[8, 24], 99, 12, 16]
