def after_check_in():
    return [305, 214]


def after_breakfast():
    return [23, 12]


def after_exchange():
    return ["Lind", "Lind", "Berg", "Sato"]
