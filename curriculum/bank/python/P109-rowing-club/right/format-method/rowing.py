QUESTION = "Kilometres? "


def result_line(boat, minutes):
    line = "{} needed {} min".format(boat, minutes)
    return line


def price_line(price):
    line = f"{price:.2f} euro"
    return line


def clock(minutes, seconds):
    shown = f"{minutes}:{str(seconds).zfill(2)}"
    return shown


def ask_distance():
    kilometres = float(input(QUESTION))
    metres = int(kilometres * 1000)
    return metres
