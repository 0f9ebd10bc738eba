from pathlib import Path


def average(path):
    lines = Path(path).read_text(encoding="utf-8").splitlines()
    if not lines:
        return None
    return sum(map(int, lines)) / len(lines)


def wet_days(source, target):
    wet = []
    with Path(source).open(encoding="utf-8") as old:
        for line in old:
            if int(line) != 0:
                wet.append(line)
    Path(target).write_text("".join(wet), encoding="utf-8")
    return len(wet)


def correct(path, extra):
    with open(path, "r+", encoding="utf-8") as file:
        lines = [f"{int(line) + extra}\n" for line in file]
        file.seek(0)
        file.truncate()
        file.writelines(lines)


def convert(source, target):
    with open(source, "rb") as old:
        text = old.read().decode("latin-1")
    with open(target, "wb") as new:
        new.write(text.encode("utf-8"))
