"""Changes one setting in the learner's config.toml and keeps everything else in it as it was."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from schemas.content import SourceFile
from schemas.errors import DocumentError, Problem, Reason, UsageError

from .config_file import SettingsFile, value_at
from .workspace import DiskWorkspaces


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
        document: Any = tomlkit.parse(path.read_text(encoding="utf-8") if path.exists() else "")
        table = document
        *parents, last = key.split(".")
        for part in parents:
            table = table.setdefault(part, tomlkit.table())
        table[last] = value
        return tomlkit.dumps(document)
    except (TOMLKitError, UnicodeDecodeError) as error:
        raise DocumentError(
            Reason.CONFIG_INVALID,
            (Problem(str(path), str(error)),),
            hint="Mend the file first, then set the key.",
        ) from error


def _value_like(key: str, old: object, text: str) -> object:
    """`text` read as the type that the setting has now."""
    if isinstance(old, str):
        return text
    try:
        value = json.loads(text)
    except ValueError as error:
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
