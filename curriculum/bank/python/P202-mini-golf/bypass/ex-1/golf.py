MOST_STROKES = 7
FINAL_SCORE = 12


def counted(strokes):
    return strokes % (MOST_STROKES + 1)


def three_holes(first, second, third):
    return counted(first) + counted(second) + counted(third)


def in_final(first, second, third):
    score = three_holes(first, second, third)
    return score <= FINAL_SCORE
