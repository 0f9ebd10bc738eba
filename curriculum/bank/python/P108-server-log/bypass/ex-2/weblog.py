BETWEEN = " - "


def article(typed):
    number = typed.strip().upper().replace("-", "")
    return number


def message(line):
    text = ""
    pieces = line.split(BETWEEN)
    if len(pieces) > 1:
        text = pieces[1]
    return text


def column(line, number):
    word = ""
    words = line.split()
    if number <= len(words):
        word = words[number - 1]
    return word


def trail(pages):
    text = " > ".join(pages)
    return text
