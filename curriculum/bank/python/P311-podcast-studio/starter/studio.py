"""Files of a podcast studio, written when there was no pathlib yet."""

import os
from pathlib import Path


# ex-1: the slash joins a path and a name, and the result is a Path again.
# Lesson section: From texts to paths
# Test: test_episode_is_a_path
# Start here: which line makes a text of a path?
def episode(folder: Path, number: int) -> Path:
    return os.path.join(str(folder), str(number).zfill(3) + ".mp3")


# ex-2: rglob walks, relative_to shortens, stat knows the size.
# Lesson section: Walking without os
# Test: test_sizes_walk_with_a_path
# Start here: which three lines does one method of a path replace?
def sizes(folder: Path) -> dict[str, int]:
    found = {}
    for place, _folders, names in os.walk(str(folder)):
        for name in names:
            path = os.path.join(place, name)
            short = path[len(str(folder)) + 1 :].replace(os.sep, "/")
            found[short] = os.path.getsize(path)
    return found


# ex-3: resolve works out where a path really leads.
# Lesson section: Where does it lead?
# Test: test_inside_asks_the_paths
# Start here: what does realpath do, and what is it called in pathlib?
def inside(folder: Path, name: str) -> bool:
    home = os.path.realpath(str(folder))
    target = os.path.realpath(os.path.join(home, name))
    return target == home or target.startswith(home + os.sep)


# ex-4: write_text and replace do a whole job in a call.
# Lesson section: Writing in one step
# Test: test_publish_uses_the_path
# Start here: which lines are one method?
def publish(folder: Path, name: str, text: str) -> Path:
    path = os.path.join(str(folder), name)
    part = path[: path.rindex(".")] + ".part"
    file = open(part, "w", encoding="utf-8")
    file.write(text)
    file.close()
    os.replace(part, path)
    return Path(path)
