"""Sorts the scans of an office."""

from pathlib import Path


def month_of(scan: Path) -> str:
    if "_" not in scan.stem:
        return "unknown"
    return scan.stem.split("_")[0]


def archive_path(root: Path, scan: Path) -> Path:
    return root / month_of(scan) / scan.with_suffix(scan.suffix.lower()).name


def scans_in(folder: Path) -> list[Path]:
    return sorted(
        path for path in folder.rglob("*.pdf") if path.is_file()
    )


def file_away(root: Path, scan: Path) -> Path:
    target = archive_path(root, scan)
    if target.exists():
        raise FileExistsError(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    scan.rename(target)
    return target
