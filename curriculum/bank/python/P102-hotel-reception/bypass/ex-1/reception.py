def after_check_in():
    key = 214
    spare = key
    key = 305
    return key, spare


def after_breakfast():
    return (
        23,  # cups
        12,  # used
    )


def after_exchange():
    return (
        "Lind",  # left
        "Lind",  # right
        "Berg",  # top
        "Sato",  # bottom
    )
