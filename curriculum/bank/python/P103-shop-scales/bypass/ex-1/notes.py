# Notes of a delicatessen.


def deli_notes():
    return (
        17 // 5,  # a
        2,  # b
        4.0,  # c
        11,  # d
        14,  # e
    )


def label_notes():
    return (
        "123",  # f
        15,  # g
        "123",  # h
        "ababab",  # i
    )


def scale_notes():
    return (
        7,  # j
        8,  # k
        3.0,  # l
        6.0,  # m
        -4,  # n
    )
