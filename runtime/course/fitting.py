"""Knows where in what a student handed in the exercise is. Pure: works on paths alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from schemas.cluster.submissions import HandedIn, Piece
from schemas.errors import Reason, WorkspaceError

LEFT_OUT = frozenset({"__pycache__", "__MACOSX", "node_modules", "target"})
"""Folders that tools make; nothing in them is anybody's work."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an exercise's run reads: its two folders, what the learner edits, endings of its files."""

    source_dir: str
    tests_dir: str
    sources: tuple[str, ...]
    extensions: tuple[str, ...]


def is_of_interest(path: str) -> bool:
    """Whether a path is one that a person wrote."""
    parts = PurePosixPath(path).parts
    return not any(part.startswith(".") or part in LEFT_OUT for part in parts)


def fitted(student: str, found: Mapping[str, Piece], wanted: Wanted) -> HandedIn:
    """The pieces below the exercise's root. WorkspaceError(WORKSPACE_MISSING) if none of the files to
    edit is there, WORKSPACE_UNSAFE if they are there twice."""
    whole = _prefixes(found, [_joined(wanted.source_dir, name) for name in wanted.sources])
    if whole:
        return HandedIn(student, _below(_one(whole, student), found, wanted))
    loose = _prefixes(found, wanted.sources)
    if loose:
        prefix = _one(loose, student)
        return HandedIn(
            student,
            tuple(_moved(prefix, found, wanted)),
            notices=(f"The files stood beside {wanted.source_dir}/; they were run as if in it.",),
        )
    names = ", ".join(_joined(wanted.source_dir, name) for name in wanted.sources[:3])
    raise WorkspaceError(
        Reason.WORKSPACE_MISSING,
        f"None of the files to write is there: {names}.",
        hint="Hand in the whole folder of the exercise.",
    )


def _joined(folder: str, name: str) -> str:
    return (PurePosixPath(folder) / name).as_posix()


def _prefixes(paths: Iterable[str], names: Iterable[str]) -> list[str]:
    """The folders, the least deep ones, in which at least one of `names` stands."""
    wanted = tuple(names)
    found = {
        path.removesuffix(name)
        for path in paths
        for name in wanted
        if path == name or path.endswith(f"/{name}")
    }
    least = min((prefix.count("/") for prefix in found), default=0)
    return sorted(prefix for prefix in found if prefix.count("/") == least)


def _one(prefixes: list[str], student: str) -> str:
    if len(prefixes) > 1:
        raise WorkspaceError(
            Reason.WORKSPACE_UNSAFE,
            f"The exercise is there more than once: {', '.join(prefixes[:3])}.",
            hint="Hand in one folder.",
            details={"student": student},
        )
    return prefixes[0]


def _below(prefix: str, found: Mapping[str, Piece], wanted: Wanted) -> tuple[Piece, ...]:
    """What a run looks at: the two folders, and files at the top."""
    folders = tuple(
        "" if folder == "." else f"{folder.rstrip('/')}/"
        for folder in (wanted.source_dir, wanted.tests_dir)
    )
    inside = (
        (path.removeprefix(prefix), piece)
        for path, piece in found.items()
        if path.startswith(prefix)
    )
    return tuple(
        Piece(path, piece.data, piece.kind)
        for path, piece in inside
        if "/" not in path or path.startswith(folders)
    )


def _moved(prefix: str, found: Mapping[str, Piece], wanted: Wanted) -> Iterable[Piece]:
    for path, piece in found.items():
        rest = path.removeprefix(prefix)
        near = path.startswith(prefix) and (rest in wanted.sources or "/" not in rest)
        if near and rest.endswith(wanted.extensions):
            yield Piece(_joined(wanted.source_dir, rest), piece.data, piece.kind)
