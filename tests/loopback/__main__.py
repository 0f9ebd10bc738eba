"""Runs the loopback server from a terminal: `python -m tests.loopback --by-hand DIR | --bank`."""

from __future__ import annotations

import argparse
import sys
from contextlib import suppress
from pathlib import Path

from .bank_player import bank_player
from .by_hand import ByHand
from .server import LoopbackServer, Script

ADVICE = """\
Serving {url}
Point learn at it, in a home of its own:
  export LEARN_HOME=/tmp/learn-by-hand LOOPBACK_KEY=any-words
  learn config engine codex
  learn config engines.codex.provider_base_url {url}
  learn config engines.codex.provider_env_key LOOPBACK_KEY
  learn config stage.deadline_s 3600
Ctrl-C ends it."""


def main() -> int:
    """Serve until Ctrl-C."""
    parser = argparse.ArgumentParser(prog="python -m tests.loopback", description=__doc__)
    chosen = parser.add_mutually_exclusive_group(required=True)
    chosen.add_argument("--by-hand", metavar="DIR", type=Path, help="requests and answers as files")
    chosen.add_argument("--bank", action="store_true", help="answer with the bundled exercises")
    parser.add_argument("--port", type=int, default=0)
    options = parser.parse_args()
    script: Script = bank_player() if options.bank else ByHand(options.by_hand)
    with LoopbackServer(script, options.port) as server, suppress(KeyboardInterrupt):
        sys.stdout.write(ADVICE.format(url=server.url) + "\n")
        sys.stdout.flush()
        server.wait()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
