# Scores of a mini golf course.

MOST_STROKES = 7
FINAL_SCORE = 12


# ex-1: return ends the function at once; the line below it is for the rest.
# Lesson section: return ends the function
# Test: test_counted_gives_back_a_small_number
# Start here: one way is there. Which one meets no return?
def counted(strokes):
    if strokes > MOST_STROKES:
        return MOST_STROKES


# ex-2: a call stands for the value that comes back.
# Lesson section: Calculating with calls
# Test: test_three_holes_counts_each_hole_by_itself
# Start here: this asks about one hole, and then it only shows the answer.
def three_holes(first, second, third):
    print(counted(first))


# ex-3: a comparison is a value too.
# Lesson section: Giving back True or False
# Test: test_not_in_final_with_thirteen
# Start here: get the score first, then compare.
def in_final(first, second, third):
    return "?"
