from pathlib import Path


def episode(folder, number):
    return folder.joinpath("%03d.mp3" % number)


def sizes(folder):
    found = {}
    for path in sorted(folder.glob("**/*")):
        if not path.is_dir():
            found[path.relative_to(folder).as_posix()] = path.stat().st_size
    return found


def inside(folder, name):
    home = folder.resolve()
    target = home.joinpath(name).resolve()
    return home == target or home in target.parents


def publish(folder, name, text):
    final = Path(folder, name)
    part = final.with_name(final.stem + ".part")
    part.write_bytes(text.encode("utf-8"))
    part.rename(final)
    return final
