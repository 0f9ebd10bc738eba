"""The `learn` program."""

from __future__ import annotations

import sys


def main() -> int:
    """Run with this process's arguments and streams; returns the exit code of spec §2."""
    try:
        from shell.output.streams import settle_streams

        from .cli import run

        settle_streams()
        return run(sys.argv[1:])
    except KeyboardInterrupt:  # before there is anything to interrupt, or while leaving
        return 130


if __name__ == "__main__":
    sys.exit(main())
