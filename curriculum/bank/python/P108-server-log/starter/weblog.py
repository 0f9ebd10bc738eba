# Taking the log of a web shop apart.
# The `def` and `return` lines are ready-made. Put your lines in place of the stand-in
# between them.

BETWEEN = " - "


# ex-1: a string method gives back a new text; the old one stays as it was.
# Lesson section: A method hands you a new text
# Test: test_article_in_capitals
# Start here: which of the three wishes does one method fulfil?
def article(typed):
    number = "?"
    return number


# ex-2: find tells a position, and -1 means that there is none.
# Lesson section: Where is it, and is it there
# Test: test_message_stands_behind_the_hyphen
# Start here: at which position does the part begin that you want?
def message(line):
    text = "?"
    return text


# ex-3: split without an argument gives the words, however many blanks stand between them.
# Lesson section: A line becomes a list
# Test: test_column_with_wide_gaps
# Start here: make a list of words first.
def column(line, number):
    word = "?"
    return word


# ex-4: join puts a text between the items, and only between.
# Lesson section: A list becomes a line
# Test: test_trail_of_three_pages
# Start here: to which text does the method belong?
def trail(pages):
    text = "?"
    return text
