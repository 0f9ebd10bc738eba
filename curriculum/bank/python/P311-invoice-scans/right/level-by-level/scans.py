from pathlib import Path


def month_of(scan):
    name = scan.with_suffix("").name
    if name.count("_") == 0:
        return "unknown"
    return name[: name.index("_")]


def archive_path(root, scan):
    folder = root / month_of(scan)
    return (folder / scan.name).with_suffix(scan.suffix.lower())


def scans_in(folder):
    found = []
    for path in folder.iterdir():
        if path.is_dir():
            found += scans_in(path)
        elif path.suffix.lower() == ".pdf":
            found.append(path)
    return sorted(found)


def file_away(root, scan):
    target = archive_path(root, scan)
    if target.exists():
        raise FileExistsError(target)
    target.parent.mkdir(exist_ok=True, parents=True)
    return scan.rename(target)
