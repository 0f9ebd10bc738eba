MOST_STROKES = 7
FINAL_SCORE = 12


def counted(strokes):
    if strokes > MOST_STROKES:
        return MOST_STROKES
    return strokes


def three_holes(first, second, third):
    score = counted(first)
    score = score + counted(second)
    score = score + counted(third)
    return score


def in_final(first, second, third):
    return not three_holes(first, second, third) > FINAL_SCORE
