"""An overview of Python packages, without installing any."""

import tomllib
from pathlib import Path


def facts(project: Path) -> tuple[str, str, list[str]]:
    told = _table(project)
    return told["name"], told.get("version", "dynamic"), told.get("dependencies", [])


def commands(project: Path) -> dict[str, tuple[str, str]]:
    found = {}
    for command, entry in _table(project).get("scripts", {}).items():
        module, _colon, function = entry.partition(":")
        if not module or not function:
            raise ValueError(f"{command}: {entry} is no module:function")
        found[command] = (module, function)
    return found


def newest(versions: list[str]) -> str:
    return max(versions, key=_numbers)


def origin(module: str, roots: list[Path]) -> Path | None:
    names = module.split(".")
    for root in roots:
        if _file(root, names):
            return _file(root, names)
    return None


def _table(project: Path) -> dict:
    with open(project / "pyproject.toml", "rb") as file:
        return tomllib.load(file)["project"]


def _numbers(version: str) -> list[int]:
    numbers = [int(part) for part in version.split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return numbers


def _file(root: Path, names: list[str]) -> Path | None:
    place = root.joinpath(*names)
    for path in (place / "__init__.py", place.with_name(names[-1] + ".py")):
        if path.is_file():
            return path
    return None
