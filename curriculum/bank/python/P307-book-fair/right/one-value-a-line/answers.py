def predict_prices():
    return [
        [4, 9],  # cheap
        [4, 0, 9, 0],  # marked
        [1, 24, 18],  # both
    ]


def predict_stands():
    return [
        ["A1", "A2", "A3", "B1", "B2", "B3"],  # in_order
        ["A1", "B1", "A3", "B3"],  # across
        2,  # the length of rows
        ["B1", "B2", "B3"],  # the last item of rows
    ]


def predict_catalogue():
    return [
        {3: "Ivy", 4: "Momo"},  # by_length
        {4, 3},  # lengths
        4,  # first_key
        {"Ivy": 3, "Momo": 4},  # swapped
    ]


def predict_names():
    return [
        [8, 24],  # doubled
        99,  # seen
        12,  # after
        16,  # total
    ]
