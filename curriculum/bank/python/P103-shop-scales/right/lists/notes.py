def deli_notes():
    return [3, 2, 4.0, 11, 14]


def label_notes():
    return ['123', 15, '123', 'ababab']


def scale_notes():
    return [7, 8, 3.0, 6.0, -4]
