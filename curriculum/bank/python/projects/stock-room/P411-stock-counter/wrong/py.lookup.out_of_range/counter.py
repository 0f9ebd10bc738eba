# The commands that people type at the counter.

from keeping import load, save
from shelf import listing

USAGE = "usage: add NAME COUNT | take NAME COUNT | list"


def parse(words):
    match words:
        case ["list"]:
            return ("list", "", 0)
        case ["add" | "take" as command, name, count] if count.isdecimal():
            return (command, name, int(count))
    raise ValueError(USAGE)


def main(words, path):
    try:
        command, name, count = parse(words)
        shelf = load(path)
        if command == "list":
            return 0, listing(shelf)
        change = shelf.add if command == "add" else shelf.take
        change(name, count)
        save(shelf, path)
    except ValueError as error:
        return 2, [str(error)]
    return 0, [f"{shelf.counts[name]} {name}"]
