def predict_values():
    return [
        0,  # before
        3,  # result
        2,  # after
        True,  # same
        ["up", "bell", "tower"],  # by_key
    ]


def predict_buttons():
    return [
        [3, 3, 3],  # shared
        7,  # later
        [1, 2, 3],  # own
        [1, 2, 3],  # default
    ]


def predict_counters():
    return [
        11,  # first
        -2,  # other
        17,  # last
        4,  # untouched
    ]


def predict_chains():
    return [
        16,  # one_way
        13,  # other_way
        42,  # three_times
        32,  # two_to(5)
    ]
