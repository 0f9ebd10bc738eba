def tidy(text):
    clean = text.replace(" ", "").lower()
    return clean


def plant_of(label):
    colon = label.find(":")
    if colon == -1:
        plant = label
    else:
        plant = label[:colon]
    return plant


def initials(name):
    letters = ""
    for word in name.split():
        letters = letters + word[0].upper()
    return letters


def row_sign(plants):
    sign = ", ".join(plants)
    return sign
