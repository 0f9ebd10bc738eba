def predict_begin():
    return [
        ["lay the table", "heat", "bake 1", "eat"],  # early
        1,  # first
        ["bake 2", "eat", "cool"],  # log[4:]
    ]


def predict_used_up():
    return [
        1,  # first
        9,  # total
        [],  # again
        ["blue", "red"],  # the list of next(one) and next(other)
    ]


def predict_chain():
    return [
        ["stir 1", "bake 1", "stir 2", "bake 2"],  # log
        [10, 20],  # eaten
    ]


def predict_taken():
    return [
        True,  # found
        [3, 4, 5],  # left
        False,  # missing
        "none",  # default
    ]


def predict_pairs():
    return [
        [(1, "Ida"), (2, "Bo")],  # made
        4,  # next(cakes)
    ]
