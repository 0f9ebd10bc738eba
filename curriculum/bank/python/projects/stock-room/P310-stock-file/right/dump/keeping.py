# Keeps a shelf in a file from one evening to the next.

import json
import os

from shelf import Shelf


def save(shelf, path):
    draft = f"{path}.new"
    with open(draft, "w", encoding="utf-8") as out:
        json.dump({"goods": dict(shelf), "version": 1}, out, ensure_ascii=False)
    os.replace(draft, path)


def load(path):
    try:
        kept = open(path, encoding="utf-8")
    except FileNotFoundError:
        return Shelf()
    with kept:
        found = json.loads(kept.read())
    if not isinstance(found, dict) or found.get("version") != 1:
        raise ValueError(f"{path} is no stock of version 1")
    if not isinstance(found.get("goods"), dict):
        raise ValueError(f"{path} is no stock of version 1")
    shelf = Shelf()
    for name, count in found["goods"].items():
        shelf.add(name, count)
    return shelf
