# The commands that people type at the counter.

from keeping import load, save
from shelf import listing

USAGE = "usage: add NAME COUNT | take NAME COUNT | list"


def parse(words):
    if words == ["list"]:
        return ("list", "", 0)
    if len(words) == 3:
        return (words[0], words[1], int(words[2]))
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
    return 0, [f"{shelf.counts.get(name, 0)} {name}"]
