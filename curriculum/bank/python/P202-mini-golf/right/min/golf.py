MOST_STROKES = 7
FINAL_SCORE = 12


def counted(strokes):
    return min(strokes, MOST_STROKES)


def three_holes(first, second, third):
    return sum([counted(first), counted(second), counted(third)])


def in_final(first, second, third):
    score = three_holes(first, second, third)
    return score <= FINAL_SCORE
