"""Reads a folder of submissions: one folder, archive or file a student, none of them trusted."""

from __future__ import annotations

import os
import stat
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from runtime.home.removal import remove
from runtime.home.workspace import FILE_BYTES
from schemas.cluster.jobs import Trouble
from schemas.cluster.submissions import HandedIn, Piece
from schemas.errors import LearnError, Reason, WorkspaceError

from .archives import ENDINGS, MOST_ENTRIES, MOST_KEPT, archive_pieces, unreadable
from .fitting import Wanted, fitted, is_of_interest

_DEEPEST = 24


def submissions(root: Path, wanted: Wanted) -> Iterator[HandedIn]:
    """Every submission below `root`, by name, as each is read; trouble with one is its own.

    WorkspaceError if there is no such folder.
    """
    if not root.is_dir():
        raise WorkspaceError(
            Reason.WORKSPACE_MISSING,
            f"There is no folder {root}.",
            hint="Name the folder that holds one folder or archive a student.",
        )
    return _each(sorted(path for path in root.iterdir() if path.name[:1] != "."), wanted)


def _each(entries: list[Path], wanted: Wanted) -> Iterator[HandedIn]:
    names = Counter(map(_student, entries))
    for path in entries:
        student = _student(path) if names[_student(path)] == 1 else path.name
        try:
            yield fitted(student, _pieces(path, wanted), wanted)
        except LearnError as error:
            yield HandedIn(student, trouble=Trouble.of(error))
        except OSError as error:
            words = unreadable(f"it cannot be read ({error.strerror})")
            yield HandedIn(student, trouble=Trouble.of(words))


def _student(path: Path) -> str:
    """The name of a folder, or of an archive without its ending; as much as can be printed of it."""
    name = path.name
    ending = next((item for item in ENDINGS if name.lower().endswith(item)), "")
    shown = name[: len(name) - len(ending)] if ending and not path.is_dir() else name
    clean = shown.encode("utf-8", "replace").decode()
    return "".join(letter if letter.isprintable() else "?" for letter in clean)


def _pieces(path: Path, wanted: Wanted) -> dict[str, Piece]:
    if path.is_symlink():
        raise unreadable("it is a link")
    if path.is_dir():
        return dict(_folder(path))
    if not stat.S_ISREG(path.lstat().st_mode):
        raise unreadable("it is no regular file")
    if path.name.lower().endswith(ENDINGS):
        return archive_pieces(path)
    if path.name.endswith(wanted.extensions) and len(wanted.sources) == 1:
        return {wanted.sources[0]: Piece(wanted.sources[0], _data(path))}
    raise unreadable(f"it is neither a folder nor one of {', '.join(ENDINGS)}")


def _folder(root: Path) -> Iterator[tuple[str, Piece]]:
    """What a person wrote below a folder; links are told as such, and never followed."""
    entries, total = 0, 0
    todo = [(root, "", 0)]
    while todo:
        folder, head, depth = todo.pop()
        with os.scandir(folder) as found:
            for entry in found:
                name = f"{head}{entry.name}"
                entries += 1
                if entries > MOST_ENTRIES:
                    raise unreadable(f"it holds more than {MOST_ENTRIES:,} files")
                if not is_of_interest(name):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    if depth >= _DEEPEST:
                        raise unreadable("its folders are nested too deeply")
                    todo.append((Path(entry.path), f"{name}/", depth + 1))
                    continue
                piece = _piece(entry, name)
                total += len(piece.data)
                if total > MOST_KEPT:
                    raise unreadable(f"its files are more than {MOST_KEPT >> 20} MiB")
                yield name, piece


def _piece(entry: os.DirEntry[str], name: str) -> Piece:
    try:
        name.encode()
    except UnicodeEncodeError as error:
        raise unreadable(f"{name!r:.80} is a name in an unknown encoding") from error
    if not entry.is_file(follow_symlinks=False):
        return Piece(name, kind="link")
    return Piece(name, _data(Path(entry.path)))


def _data(path: Path) -> bytes:
    """The file, or one byte more of it than is ever read."""
    at = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    with os.fdopen(at, "rb") as file:
        return file.read(FILE_BYTES + 1)


@contextmanager
def laid_down(handed_in: HandedIn) -> Iterator[Path]:
    """The pieces as a folder of their own, for the length of the block. A link leads nowhere."""
    root = Path(tempfile.mkdtemp(prefix="learn-submission-"))
    try:
        for piece in handed_in.pieces:
            path = root / piece.path
            path.parent.mkdir(parents=True, exist_ok=True)
            if piece.kind == "link":
                path.symlink_to("nowhere")
            else:
                path.write_bytes(piece.data)
        yield root
    finally:
        remove(root)
