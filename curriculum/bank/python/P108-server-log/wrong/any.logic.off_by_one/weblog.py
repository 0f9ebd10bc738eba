BETWEEN = " - "


def article(typed):
    number = typed.strip().upper().replace("-", "")
    return number


def message(line):
    text = ""
    place = line.find(BETWEEN)
    if place != -1:
        text = line[place + len(BETWEEN):]
    return text


def column(line, number):
    word = ""
    words = line.split()
    if number < len(words):
        word = words[number]
    return word


def trail(pages):
    text = " > ".join(pages)
    return text
