BOX = 300


def things_in(item):
    if not isinstance(item, list):
        return 1
    count = 0
    for inner in item:
        count = count + things_in(inner)
    return count


def weight(item):
    if not isinstance(item, list):
        return item
    text = str(item)
    grams = BOX * text.count("[")
    for word in text.replace("[", " ").replace("]", " ").replace(",", " ").split():
        grams = grams + int(word)
    return grams


def unpack(item, indent):
    if not isinstance(item, list):
        print(f"{indent}{item}")
        return
    print(indent + "open")
    for inner in item:
        unpack(inner, indent + "  ")
    print(indent + "close")
