# The notice of the kite festival.
# Each `def` line is ready-made: it names the lines below it, so that a test can run them.
# You will learn to write one later. Here you change only the indented lines.


# ex-1: print shows the text between the quotes and then ends the line.
# Lesson section: print shows text
# Test: test_title_is_one_whole_line
# Start here: put the title between the quotes.
def show_title():
    print("?")


# ex-2: the quote that opens a text is the quote that closes it.
# Lesson section: Quotes open and close a text
# Test: test_motto_keeps_its_apostrophe
# Start here: mind the apostrophe in the motto.
def show_motto():
    print("?")


# ex-3: lines run from the top to the bottom, and an empty print makes an empty line.
# Lesson section: One line after the other
# Test: test_program_has_three_lines
# Start here: one print for each line, also for the empty one.
def show_program():
    print("?")
