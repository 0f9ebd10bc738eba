ENCODING = "utf-8"


def entries(path):
    found = []
    with open(path, encoding=ENCODING) as log:
        for line in log:
            text = line.rstrip("\n")
            if len(text) > 0:
                found.append(text)
    return found


def save_names(path, names):
    with open(path, "w", encoding=ENCODING) as log:
        for name in names:
            log.write(name + "\n")


def add_entry(path, entry):
    with open(path, "w", encoding="utf-8") as file:
        file.write(entry + "\n")


def keys_out(path):
    total = 0
    try:
        with open(path, encoding=ENCODING) as log:
            for line in log:
                total = total + int(line)
    except FileNotFoundError:
        return 0
    return total
