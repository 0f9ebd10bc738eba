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
        return 0, done(*parse(words), path)
    except ValueError as error:
        return 2, [f"{error}"]


def done(command, name, count, path):
    shelf = load(path)
    if command == "list":
        return listing(shelf)
    if command == "add":
        shelf.add(name, count)
    else:
        shelf.take(name, count)
    save(shelf, path)
    left = shelf.counts[name] if name in shelf else 0
    return [f"{left} {name}"]
