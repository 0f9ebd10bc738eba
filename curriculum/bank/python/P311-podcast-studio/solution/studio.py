"""Files of a podcast studio."""

from pathlib import Path


def episode(folder: Path, number: int) -> Path:
    return folder / f"{number:03}.mp3"


def sizes(folder: Path) -> dict[str, int]:
    return {
        path.relative_to(folder).as_posix(): path.stat().st_size
        for path in folder.rglob("*")
        if path.is_file()
    }


def inside(folder: Path, name: str) -> bool:
    return (folder / name).resolve().is_relative_to(folder.resolve())


def publish(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    part = path.with_suffix(".part")
    part.write_text(text, encoding="utf-8")
    return part.replace(path)
