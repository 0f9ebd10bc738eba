def numbers(path):
    with open(path, encoding="utf-8") as file:
        return [int(line) for line in file]


def average(path):
    found = numbers(path)
    return sum(found) / len(found) if found else None


def wet_days(source, target):
    wet = [number for number in numbers(source) if number >= 1]
    with open(target, "w", encoding="utf-8") as new:
        for number in wet:
            print(number, file=new)
    return len(wet)


def correct(path, extra):
    text = "".join(str(number + extra) + "\n" for number in numbers(path))
    with open(path, "w", encoding="utf-8") as new:
        new.write(text)


def convert(source, target):
    with open(source, encoding="latin-1") as old:
        text = old.read()
    with open(target, "w", encoding="utf-8") as new:
        new.write(text)
