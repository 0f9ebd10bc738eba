# Keeps a shelf in a file from one evening to the next.

import json
import os
from pathlib import Path

from shelf import Shelf


def save(shelf, path):
    goods = {name: count for name, count in shelf}
    draft = Path(str(path) + ".new")
    draft.write_text(json.dumps({"version": 1, "goods": goods}, ensure_ascii=False), "utf-8")
    os.replace(draft, path)


def load(path):
    shelf = Shelf()
    if not Path(path).exists():
        return shelf
    found = json.loads(Path(path).read_text("utf-8"))
    if isinstance(found, dict) and found.get("version") == 1:
        goods = found.get("goods")
        if isinstance(goods, dict):
            for name in goods:
                shelf.add(name, goods[name])
            return shelf
    raise ValueError(f"{path} is no stock of version 1")
