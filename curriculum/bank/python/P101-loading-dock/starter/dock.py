# The screen at the loading dock.
# Each `def` line is ready-made: it names the lines below it, so that a test can run them.
# You will learn to write one later. Here you change only the indented lines.


# ex-1: print shows the text between the quotes and then ends the line.
# Lesson section: What print needs
# Test: test_gate_stands_on_the_first_line
# Start here: two of these three lines are good.
def show_gate():
    print("?")
    # print("Lorry from Lyon")
    # print(GATE 4)
    # print("GATE 4")


# ex-2: the quote that opens a text is the quote that closes it.
# Lesson section: Two kinds of quotes
# Test: test_driver_line_keeps_its_apostrophe
# Start here: find the quote that opens each text, then the next one like it.
def show_driver():
    print("?")
    # print('Please say "ready" at the desk')
    # print('Driver's break: 20 min')
    # print("Driver's break: 20 min")


# ex-3: lines run from the top to the bottom, and an empty print makes an empty line.
# Lesson section: From the top to the bottom
# Test: test_evening_has_an_empty_second_line
# Start here: which line makes an empty line on the screen?
def show_evening():
    print("?")
    # print("19:15 flowers")
    # print
    # print("LAST LORRIES")
    # print("18:30 fish")
    # print()
