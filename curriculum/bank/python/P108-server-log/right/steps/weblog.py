BETWEEN = " - "


def article(typed):
    number = typed.replace("-", "")
    number = number.upper()
    number = number.strip()
    return number


def message(line):
    if BETWEEN in line:
        text = line.split(BETWEEN, 1)[1]
    else:
        text = ""
    return text


def column(line, number):
    words = line.split()
    if len(words) < number:
        return ""
    return words[number - 1]


def trail(pages):
    arrow = " > "
    text = arrow.join(pages)
    return text
