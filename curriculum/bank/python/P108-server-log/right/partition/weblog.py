BETWEEN = " - "


def article(typed):
    number = "".join(typed.upper().split("-")).strip()
    return number


def message(line):
    before, sign, text = line.partition(BETWEEN)
    return text


def column(line, number):
    words = [""] + line.split() + [""] * number
    word = words[number]
    return word


def trail(pages):
    return str.join(" > ", pages)
