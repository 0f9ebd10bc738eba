# Labels of the seed library.
# The `def` and `return` lines are ready-made. Put your lines in place of the stand-in
# between them.


# ex-1: a string method gives back a new text; the old one stays as it was.
# Lesson section: Methods make a new text
# Test: test_tidy_takes_the_spaces_at_both_ends
# Start here: bind clean to the new text.
def tidy(text):
    clean = "?"
    return clean


# ex-2: find tells a position, and -1 means that there is none.
# Lesson section: Search, then cut
# Test: test_plant_of_a_label_without_a_colon_is_all_of_it
# Start here: where does the plant end?
def plant_of(label):
    plant = "?"
    return plant


# ex-3: split without an argument gives the words, however many blanks stand between them.
# Lesson section: Words and letters
# Test: test_initials_with_wide_gaps_between_words
# Start here: a loop over the words makes letters longer.
def initials(name):
    letters = ""
    # your loop
    return letters


# ex-4: join puts a text between the items, and only between.
# Lesson section: Joining a list
# Test: test_row_sign_of_a_single_plant_has_no_comma
# Start here: bind sign to the joined text.
def row_sign(plants):
    sign = "?"
    return sign
