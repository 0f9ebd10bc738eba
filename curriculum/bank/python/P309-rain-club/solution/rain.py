def average(path):
    count = 0
    total = 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            count += 1
            total += int(line)
    if count == 0:
        return None
    return total / count


def wet_days(source, target):
    count = 0
    with open(source, encoding="utf-8") as old, open(target, "w", encoding="utf-8") as new:
        for line in old:
            if int(line) > 0:
                new.write(line)
                count += 1
    return count


def correct(path, extra):
    corrected = []
    with open(path, encoding="utf-8") as old:
        for line in old:
            corrected.append(f"{int(line) + extra}\n")
    with open(path, "w", encoding="utf-8") as new:
        new.writelines(corrected)


def convert(source, target):
    with open(source, encoding="latin-1") as old, open(target, "w", encoding="utf-8") as new:
        new.write(old.read())
