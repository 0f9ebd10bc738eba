from pathlib import Path


def month_of(scan: Path) -> str:
    month, underscore, _rest = scan.stem.partition("_")
    return month if underscore else "unknown"


def archive_path(root: Path, scan: Path) -> Path:
    return root.joinpath(month_of(scan), scan.stem + scan.suffix.lower())


def scans_in(folder: Path) -> list[Path]:
    found = []
    for path in folder.glob("**/*"):
        if path.suffix.casefold() == ".pdf" and not path.is_dir():
            found.append(path)
    found.sort()
    return found


def file_away(root: Path, scan: Path) -> Path:
    target = archive_path(root, scan)
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.is_file():
        raise FileExistsError(f"{target} is there already")
    return scan.replace(target)
