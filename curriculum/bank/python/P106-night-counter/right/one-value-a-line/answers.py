def predict_ranges():
    return (
        5,  # rounds
        7,  # last
        22,  # down
        0,  # none
    )


def predict_totals():
    return (
        10,  # kept
        4,  # reset
        24,  # product
        "321",  # digits
    )


def predict_waits():
    return (
        4,  # rounds
        4,  # left
        0,  # never
        32,  # places
    )
