QUESTION = "Kilometres? "


def result_line(boat, minutes):
    line = f"{boat} needed {minutes} min"
    return line


def price_line(price):
    line = f"{price:.2f} euro"
    return line


def clock(minutes, seconds):
    shown = f"{minutes}:{seconds:02}"
    return shown


def ask_distance():
    metres = int(input(QUESTION) + "000")
    return metres
