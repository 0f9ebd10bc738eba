"""Makes docs/attacks.md of what the suite printed: `python -m tests.attacks.summary FOLDER [--check]`.

FOLDER is that of `everywhere.sh`. With --check nothing is written: every attack has to be stopped in every
tier of which FOLDER holds a log, and the table has to be about these attacks.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from .table import Attack, attacks

DOCUMENT = Path(__file__).parents[2] / "docs" / "attacks.md"
TIERS = {
    "root-bubblewrap": "root, bubblewrap",
    "root-landlock": "root, Landlock",
    "user-bubblewrap": "user, bubblewrap",
    "user-landlock": "user, Landlock",
}
_RESULT = re.compile(
    r"(?:(?P<before>PASSED|FAILED|SKIPPED|ERROR) )?\S*::test_an_attack_is_stopped\[(?P<id>[\w-]+)\]"
    r"(?: (?P<after>PASSED|FAILED|SKIPPED|ERROR))?"
)
_WORDS = {"PASSED": "stopped", "FAILED": "**open**", "ERROR": "**open**", "SKIPPED": "not tried"}
_HEAD = """# Attacks

Programs that stand in for a learner's code and attack what is around it, each run by the real
runner in each tier and judged by what the machine saw (`tests/attacks`). Made by
`tests/attacks/everywhere.sh` and `python -m tests.attacks.summary`, on Linux x86_64. "root, Landlock"
is root without bubblewrap: the run is a number that nobody has, without capabilities. What no tier
stops is in [decisions/007-sandbox.md](decisions/007-sandbox.md) and
[decisions/015-walls-everywhere.md](decisions/015-walls-everywhere.md).

"""


def results(folder: Path) -> Mapping[str, Mapping[str, str]]:
    """What became of each attack, by tier and id."""
    found: dict[str, dict[str, str]] = {}
    for tier in TIERS:
        log = folder / f"{tier}.txt"
        text = log.read_text("utf-8", "replace") if log.exists() else ""
        found[tier] = {
            match["id"]: _WORDS[how]
            for match in _RESULT.finditer(text)
            if (how := match["before"] or match["after"])
        }
    return found


def document(found: Mapping[str, Mapping[str, str]]) -> str:
    """The table as Markdown."""
    return _HEAD + "\n".join(_lines(found)) + "\n"


def _lines(found: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    yield f"| attack | {' | '.join(TIERS.values())} | stopped by |"
    yield "|---" * (len(TIERS) + 2) + "|"
    for attack in attacks():
        cells = [found[tier].get(attack.id, "not tried") for tier in TIERS]
        yield f"| {_named(attack)} | {' | '.join(cells)} | {attack.rule} |"


def _named(attack: Attack) -> str:
    return f"**{attack.language}** {attack.what.removesuffix('.')}"


def main(arguments: list[str]) -> int:
    """1 if an attack was not stopped somewhere or, with --check, is not in the document."""
    found = results(Path(arguments[0]))
    tiers = [tier for tier in TIERS if found[tier]] if "--check" in arguments else list(TIERS)
    if "--check" not in arguments:
        DOCUMENT.write_text(document(found), "utf-8")
    known = DOCUMENT.read_text("utf-8")
    missing = [item.id for item in attacks() if _named(item) not in known]
    through = [
        f"{item.id} in {tier}"
        for item in attacks()
        for tier in tiers
        if found[tier].get(item.id) != "stopped"
    ]
    sys.stdout.write(
        f"{len(attacks())} attacks in {', '.join(tiers)}; not stopped: {through or 0}\n"
    )
    return 1 if missing or through or not tiers else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
