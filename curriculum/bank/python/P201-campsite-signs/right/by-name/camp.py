def dashes():
    print("----------")


def welcome(name):
    print("Welcome, " + name + "!")


def plot_sign(plot, guests):
    sign = "Plot " + str(plot)
    print(sign + ":", guests, "guests")


def arrival(name, plot, guests):
    welcome(name)
    dashes()
    plot_sign(guests=guests, plot=plot)
