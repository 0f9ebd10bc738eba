def tidy(text):
    clean = text.strip().lower()
    return clean


def plant_of(label):
    plant, _colon, _rest = label.partition(":")
    return plant


def initials(name):
    letters = "".join(word[0] for word in name.split()).upper()
    return letters


def row_sign(plants):
    sign = ", ".join(plants)
    return sign
