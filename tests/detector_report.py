"""Prints what the detector says of its tables: `python -m tests.detector_report [TABLE]`.

A line a language and table: labels given, how many of them are right, how many programs without a tag got
one, and below it the recall of every tag. Nothing is run: the recorded runs are read.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from .bundled import all_tags
from .detector_table import FOLDER, FRESH, HELD_OUT, LANGUAGES, programs, recorded, seen

TABLES = {"own": FOLDER, "held_out": HELD_OUT, "fresh": FRESH}


def lines(language: str, name: str, folder: Path) -> Iterator[str]:
    """The report on one table of one language."""
    tags = tuple(tag for tag in all_tags() if tag.language in (language, "any"))
    runs = recorded(language, folder)
    meant, found, given, blamed, unfit = Counter[str](), Counter[str](), 0, 0, 0
    for program in programs(language, folder):
        told = [item.tag for item in seen(program, runs[program.name][1], tags)][:1]
        right = bool(told) and told[0] in (program.tag, *program.also)
        meant[program.tag] += bool(program.tag)
        found[program.tag] += bool(program.tag) and right
        given += bool(told) and bool(program.tag)
        unfit += not program.tag
        blamed += bool(told) and not program.tag and not right
    right_ones = found.total()
    share = f" ({right_ones / given:.1%})" if given else ""
    yield f"{language}, {name}: {right_ones} of {given} labels right{share}, {blamed} of {unfit} blamed"
    yield "  " + "  ".join(
        f"{tag} {found[tag]}/{count}" for tag, count in sorted(meant.items()) if tag
    )


def main(names: list[str]) -> int:
    for name, folder in TABLES.items():
        for language in LANGUAGES if not names or name in names else ():
            sys.stdout.writelines(f"{line}\n" for line in lines(language, name, folder))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
