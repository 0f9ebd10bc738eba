BOX = 300


def things_in(item):
    if not isinstance(item, list):
        return 1
    count = 0
    waiting = list(item)
    while waiting:
        inner = waiting.pop()
        if isinstance(inner, list):
            waiting.extend(inner)
        else:
            count = count + 1
    return count


def weight(item):
    if not isinstance(item, list):
        return item
    grams = BOX
    for inner in item:
        grams = grams + weight(inner)
    return grams


def unpack(item, indent):
    if not isinstance(item, list):
        print(f"{indent}{item}")
        return
    print(indent + "open")
    for inner in item:
        unpack(inner, indent + "  ")
    print(indent + "close")
