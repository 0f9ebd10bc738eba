"""`python -m benchmarks [GROUP…]`: measures, and prints the table."""

from __future__ import annotations

import os
import platform
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from . import (
    attempts,
    bank_alone,
    completion,
    diagnosis,
    forge,
    growth,
    importing,
    sandboxed,
    setups,
    simulation,
    startup,
    traces,
    turns,
    watching,
)
from .measure import Row, table

GROUPS: Mapping[str, Callable[[Path], Iterator[Row]]] = {
    "startup": startup.rows,
    "turns": turns.rows,
    "completion": completion.rows,
    "attempts": attempts.rows,
    "watch": watching.rows,
    "growth": growth.rows,
    "diagnosis": diagnosis.rows,
    "setups": setups.rows,
    "imports": importing.rows,
    "simulation": simulation.rows,
    "bank": bank_alone.rows,
    "traces": traces.rows,
    "sandbox": sandboxed.rows,
    "forge": forge.rows,
}


def main(names: list[str]) -> int:
    """The groups named, or all; 2 for a name that is none."""
    if unknown := [name for name in names if name not in GROUPS]:
        print(f"No such group: {', '.join(unknown)}. There are: {', '.join(GROUPS)}.")
        return 2
    rows: list[Row] = []
    before = os.getloadavg()[0]
    for name in names or GROUPS:
        with tempfile.TemporaryDirectory(prefix="learn-benchmark-") as scratch:
            for row in GROUPS[name](Path(scratch)):
                print(f"{row.what}: {row.ours}", file=sys.stderr)
                rows.append(row)
    print(table(rows))
    print(f"\n{_machine()}, load {before:.1f} before and {os.getloadavg()[0]:.1f} after.")
    return 0


def _machine() -> str:
    """What the figures were measured on; a load above the number of cores spreads them."""
    gigabytes = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    python = platform.python_version()
    return f"{os.cpu_count()} cores, {gigabytes:.0f} GB, Python {python}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
