def predict_prices():
    return [[4, 9], [4, 0, 9, 0], [1, 24, 18]]


def predict_stands():
    return [
        [hall + str(number) for hall in ["A", "B"] for number in [1, 2, 3]],
        [hall + str(number) for number in [1, 2, 3] if number != 2 for hall in ["A", "B"]],
        len([[hall + str(number) for number in [1, 2, 3]] for hall in ["A", "B"]]),
        [[hall + str(number) for number in [1, 2, 3]] for hall in ["A", "B"]][-1],
    ]


def predict_catalogue():
    return [{4: "Momo", 3: "Ivy"}, {3, 4}, 4, {"Momo": 4, "Ivy": 3}]


def predict_names():
    return [[8, 24], 99, 12, 16]
