def dashes():
    print("----------")


def welcome(name):
    print("Welcome, " + name + "!")


def plot_sign(plot, guests):
    print("Plot " + str(plot) + ": " + str(guests) + " guests")


def arrival(name, plot, guests):
    welcome(name)
    dashes
    plot_sign(plot, guests)
