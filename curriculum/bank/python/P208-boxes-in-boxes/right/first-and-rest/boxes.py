BOX = 300


def things_in(item):
    if item == []:
        return 0
    if type(item) is not list:
        return 1
    return things_in(item[0]) + things_in(item[1:])


def weight(item):
    def content(items):
        if not items:
            return 0
        return weight(items[0]) + content(items[1:])

    if type(item) is list:
        return BOX + content(item)
    return item


def unpack(item, indent):
    if type(item) is list:
        print(indent + "open")
        for inner in item:
            unpack(inner, "  ".join([indent, ""]))
        print(indent + "close")
    else:
        print(indent + str(item))
