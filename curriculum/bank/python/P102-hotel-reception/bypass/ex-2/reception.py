def after_check_in():
    return (
        305,  # key
        214,  # spare
    )


def after_breakfast():
    return (
        30 - 8 + 1,  # cups
        8 + 4,  # used
    )


def after_exchange():
    return (
        "Lind",  # left
        "Lind",  # right
        "Berg",  # top
        "Sato",  # bottom
    )
