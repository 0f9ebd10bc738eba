BOX = 300


def things_in(item):
    if isinstance(item, int):
        return 1
    return sum(things_in(inner) for inner in item)


def weight(item):
    if isinstance(item, int):
        return item
    return BOX + sum([weight(inner) for inner in item])


def unpack(item, indent):
    if isinstance(item, int):
        print(indent, item, sep="")
    else:
        print(indent, "open", sep="")
        for inner in item:
            unpack(inner, indent + "  ")
        print(indent, "close", sep="")
