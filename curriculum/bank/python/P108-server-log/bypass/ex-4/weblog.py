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
    if number <= len(words):
        word = words[number - 1]
    return word


def trail(pages):
    text = ""
    for page in pages:
        text = text + page + " > "
    text = text[:-3]
    return text
