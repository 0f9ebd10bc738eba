QUESTION = "Kilometres? "


def result_line(boat, minutes):
    line = f"{boat} needed {minutes} min"
    return line


def price_line(price):
    number = format(price, ".2f")
    line = number + " euro"
    return line


def clock(minutes, seconds):
    shown = f"{minutes}:{seconds:02}"
    return shown


def ask_distance():
    answer = input(QUESTION)
    metres = int(float(answer) * 1000)
    return metres
