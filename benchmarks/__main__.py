"""`python -m benchmarks [GROUP…]`: measures, and prints the table."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from . import attempts, completion, startup, turns
from .measure import Row, table

GROUPS: Mapping[str, Callable[[Path], Iterator[Row]]] = {
    "startup": startup.rows,
    "turns": turns.rows,
    "completion": completion.rows,
    "attempts": attempts.rows,
}


def main(names: list[str]) -> int:
    """The groups named, or all; 2 for a name that is none."""
    if unknown := [name for name in names if name not in GROUPS]:
        print(f"No such group: {', '.join(unknown)}. There are: {', '.join(GROUPS)}.")
        return 2
    rows: list[Row] = []
    for name in names or GROUPS:
        with tempfile.TemporaryDirectory(prefix="learn-benchmark-") as scratch:
            for row in GROUPS[name](Path(scratch)):
                print(f"{row.what}: {row.ours}", file=sys.stderr)
                rows.append(row)
    print(table(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
