"""Knows the environment of a sandboxed run: the run's own variables, with the paths that exist for it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from .room import GATED, LINKED, Room

_SEEN = ("/usr/", "/bin/", "/sbin/", "/nix/store/", "/gnu/store/")


def variables_of(given: Mapping[str, str], room: Room, tmp: Path) -> dict[str, str]:
    """`given` for a run whose temporary directory is `tmp`."""
    tools = [str(tree) for tree in map(programs_of, room.visible) if tree.is_dir()]
    kept = [item for item in given.get("PATH", "").split(":") if f"{item}/".startswith(_SEEN)]
    path = dict.fromkeys([*tools, *kept, "/usr/bin", "/bin"])
    own = {"PATH": ":".join(path), "HOME": str(tmp / "home"), "TMPDIR": str(tmp)}
    own |= {"USER": "learner", "LOGNAME": "learner"}
    own |= {name: str(tmp / folder) for name, folder in room.homes}
    if room.gate is not None:
        own |= {"LEARN_GATE": GATED, "LEARN_LINK": LINKED}
    # The compiler itself is on PATH inside; proxies, which ask what is inherited, are not there.
    return {name: value for name, value in given.items() if name not in room.inherited} | own


def programs_of(tree: Path) -> Path:
    """Where the programs of a prefix are."""
    return tree if tree.name == "bin" else tree / "bin"
