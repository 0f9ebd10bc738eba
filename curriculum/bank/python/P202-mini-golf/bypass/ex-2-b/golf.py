MOST_STROKES = 7
FINAL_SCORE = 12


def counted(strokes):
    if strokes > MOST_STROKES:
        return MOST_STROKES
    return strokes


def three_holes(first, second, third):
    print(counted(first) + counted(second) + counted(third))
    return counted(first) + counted(second) + counted(third)


def in_final(first, second, third):
    score = three_holes(first, second, third)
    return score <= FINAL_SCORE
