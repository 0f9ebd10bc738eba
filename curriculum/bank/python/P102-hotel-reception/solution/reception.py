def after_check_in():
    return (
        305,  # key
        214,  # spare
    )


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
