"""Changes one setting in the learner's config.toml and keeps everything else in it as it was."""

from __future__ import annotations

import json
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from schemas.content import SourceFile
from schemas.errors import DocumentError, Problem, Reason, UsageError
from schemas.reading import UNREADABLE

from .config_file import SettingsFile, value_at
from .workspace import DiskWorkspaces

_MARK = "\ufeff"
"""What some editors put before the first sign of a file (a byte order mark)."""


def set_value(file: SettingsFile, key: str, text: str) -> object:
    """Write one override and return its value; refused whole if the result would not be valid."""
    settings = file.current()
    if file.problem is not None:
        raise file.problem
    value = _value_like(key, value_at(settings, key), text)
    written = _edited(file.path, key, value)
    file.parsed(written)
    file.path.parent.mkdir(parents=True, exist_ok=True)
    DiskWorkspaces(file.path.parent).write(file.path.parent, (SourceFile(file.path.name, written),))
    return value


def _edited(path: Path, key: str, value: object) -> str:
    try:
        return with_value(path.read_bytes().decode("utf-8") if path.exists() else "", key, value)
    except (TOMLKitError, *UNREADABLE) as error:
        raise DocumentError(
            Reason.CONFIG_INVALID,
            (Problem(str(path), str(error)),),
            hint="Mend the file first, then set the key.",
        ) from error


def with_value(written: str, key: str, value: object) -> str:
    """The text with a dotted key set; its line ends, its comments and all else stay. TOMLKitError."""
    before = written.removeprefix(_MARK).replace("\r\n", "\n")
    document: Any = tomlkit.parse(before)
    table = document
    *parents, last = key.split(".")
    for part in parents:
        table = table.setdefault(part, tomlkit.table())
    table[last] = value
    after = _above_comments(before, tomlkit.dumps(document))
    ends = after.replace("\n", "\r\n") if "\r\n" in written else after
    return _MARK + ends if written.startswith(_MARK) else ends


def _above_comments(before: str, after: str) -> str:
    """A new line goes right below the setting or heading above it: the comments in between belong to
    what follows them. Comments at the top of the file are about the file."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    changes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    inserted = [new[start:end] for kind, _, _, start, end in changes if kind == "insert"]
    lines = [line for line in (inserted[0] if len(inserted) == 1 else ()) if line.strip()]
    if len(lines) != 1 or any(kind in ("replace", "delete") for kind, *_ in changes):
        return after
    at = next(start for kind, start, *_ in changes if kind == "insert")
    while at > 0 and _is_comment(old[at - 1]):
        at -= 1
    if at > 0:
        return "".join((*old[:at], *lines, *old[at:]))
    if all(map(_is_comment, old)):
        return after
    about_file = next((at for at, line in enumerate(old) if not line.lstrip().startswith("#")), 0)
    at = about_file + 1 if about_file < len(old) and not old[about_file].strip() else 0
    gap = ["\n"] if at < len(old) else []
    return "".join((*old[:at], *lines, *gap, *old[at:]))


def _is_comment(line: str) -> bool:
    return not line.strip() or line.lstrip().startswith("#")


def _value_like(key: str, old: object, text: str) -> object:
    """`text` read as the type that the setting has now."""
    if isinstance(old, str):
        return text
    try:
        value = json.loads(text)
    except UNREADABLE as error:
        raise _not_like(key, old, text) from error
    matching = type(value) is type(old) or (type(old) is float and type(value) is int)
    if not matching:
        raise _not_like(key, old, text)
    return float(value) if type(old) is float else value


def _not_like(key: str, old: object, text: str) -> UsageError:
    return UsageError(
        Reason.USAGE,
        f"{text!r:.60} does not fit {key}.",
        hint=f"It is now {json.dumps(old)}; write a value of the same kind.",
    )
