QUESTION = "Kilometres? "


def result_line(boat, minutes):
    line = f"{boat} needed {minutes} min"
    return line


def price_line(price):
    line = f"{price:.2f} euro"
    return line


def clock(minutes, seconds):
    shown = f"{minutes}:0{seconds}"
    return shown


def ask_distance():
    kilometres = float(input(QUESTION))
    metres = int(kilometres * 1000)
    return metres
