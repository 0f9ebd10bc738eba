def after_check_in():
    return 305, 214


def after_breakfast():
    # 30, 22, 23
    return 23, 12


def after_exchange():
    return 'Lind', 'Lind', 'Berg', 'Sato'
