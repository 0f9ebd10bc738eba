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
    left = "Mora"
    right = "Lind"
    left = right
    right = left
    top = "Sato"
    bottom = "Berg"
    top, bottom = bottom, top
    return left, right, top, bottom
