# Notices at the gate of a campsite.


# Ready-made: prints a line of dashes.
def dashes():
    print("----------")


# ex-1: a parameter is a name between the brackets of def that each call binds anew.
# Lesson section: A function has parameters
# Test: test_welcome_greets_the_guest_by_name
# Start here: the brackets are empty, so no name can come in.
def welcome():
    print("?")


# ex-2: a call gives one value for each parameter, in the same order.
# Lesson section: Order counts
# Test: test_plot_sign_shows_plot_and_guests
# Start here: first the plot, then the guests.
def plot_sign():
    print("?")


# ex-3: the name of a function with brackets after it runs the function.
# Lesson section: Calling runs the block
# Test: test_arrival_has_three_lines
# Start here: three calls in place of the print.
def arrival(name, plot, guests):
    print("?")
