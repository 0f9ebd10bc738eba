def predict_places():
    return [
        False,  # match
        True,  # search
        False,  # fullmatch
        8,  # start
    ]


def predict_lengths():
    return [
        'mia" role="admin',  # greedy
        "mia",  # lazy
        ["mia", "admin"],  # without_quotes
        ["", "12", ""],  # none
    ]


def predict_groups():
    return [
        ["GET /shop", "POST /cart"],  # none
        ["shop", "cart"],  # one
        [("GET", "shop"), ("POST", "cart")],  # two
        ("cart", None, None),  # left_out
    ]


def predict_changes():
    return [
        "card #### of #",  # each_digit
        "card # of #",  # each_number
        "Grace Hopper",  # swapped
        "----v1-2",  # dots
    ]
