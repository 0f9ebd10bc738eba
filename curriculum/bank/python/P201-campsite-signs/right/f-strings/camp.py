def dashes():
    print("----------")


def welcome(name):
    print(f"Welcome, {name}!")


def plot_sign(plot, guests):
    print(f"Plot {plot}: {guests} guests")


def arrival(name, plot, guests):
    welcome(name)
    dashes()
    plot_sign(plot, guests)
