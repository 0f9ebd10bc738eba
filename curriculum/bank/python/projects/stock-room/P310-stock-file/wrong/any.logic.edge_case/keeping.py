# Keeps a shelf in a file from one evening to the next.

import json
import os

from shelf import Shelf


def save(shelf, path):
    text = json.dumps({"version": 1, "goods": dict(shelf)}, indent=1, ensure_ascii=False)
    draft = f"{path}.new"
    with open(draft, "w", encoding="utf-8") as out:
        out.write(text)
    os.replace(draft, path)


def load(path):
    try:
        with open(path, encoding="utf-8") as kept:
            found = json.load(kept)
    except FileNotFoundError:
        return Shelf()
    if found.get("version") != 1:
        raise ValueError(f"{path} is no stock of version 1")
    shelf = Shelf()
    for name, count in found["goods"].items():
        shelf.add(name, count)
    return shelf
