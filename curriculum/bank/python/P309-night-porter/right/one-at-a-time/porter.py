ENCODING = "utf-8"


def entries(path):
    found = []
    with open(path, mode="r", encoding="UTF-8") as log:
        line = log.readline()
        while line != "":
            if line != "\n":
                found.append(line.removesuffix("\n"))
            line = log.readline()
    return found


def save_names(path, names):
    with open(path, mode="w", encoding="UTF-8") as rota:
        for name in names:
            print(name, file=rota)


def add_entry(path, entry):
    with open(path, "a", encoding=ENCODING) as log:
        log.write(entry + "\n")


def keys_out(path):
    total = 0
    try:
        file = open(path, encoding="utf-8")
    except FileNotFoundError:
        return total
    with file:
        for line in file:
            total += int(line.strip())
    return total
