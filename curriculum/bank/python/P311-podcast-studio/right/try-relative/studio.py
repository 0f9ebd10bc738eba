from pathlib import Path


def episode(folder: Path, number: int) -> Path:
    name = f"{number}".zfill(3)
    return (folder / name).with_suffix(".mp3")


def sizes(folder: Path) -> dict[str, int]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {"/".join(path.relative_to(folder).parts): len(path.read_bytes()) for path in files}


def inside(folder: Path, name: str) -> bool:
    try:
        (folder / name).resolve().relative_to(folder.resolve())
    except ValueError:
        return False
    return True


def publish(folder: Path, name: str, text: str) -> Path:
    part = (folder / name).with_suffix(".part")
    part.write_text(text, encoding="utf-8")
    part.replace(folder / name)
    return folder / name
