ENCODING = "utf-8"


def entries(path):
    with path.open(encoding="utf-8") as file:
        stripped = [line.rstrip("\n") for line in file]
    return [line for line in stripped if line]


def save_names(path, names):
    with path.open("w", encoding="utf-8") as file:
        file.writelines(name + "\n" for name in names)


def add_entry(path, entry):
    with path.open("at", encoding="utf8") as file:
        print(entry, file=file)


def keys_out(path):
    if not path.exists():
        return 0
    with path.open(encoding="utf-8") as file:
        return sum(int(line) for line in file)
