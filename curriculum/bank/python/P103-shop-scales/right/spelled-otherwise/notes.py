def deli_notes():
    # 15 fit, 2 are left
    return 3, 2, 4.00, 11, 14


def label_notes():
    return "123", 15, "123", "ababab"


def scale_notes():
    return 7, 8, 3., 6.0, -4
