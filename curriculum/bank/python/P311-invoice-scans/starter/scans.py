"""Sorts the scans of an office."""

from pathlib import Path


# ex-1: a Path knows its parts: name, stem, suffix and parent.
# Lesson section: A path has parts
# Test: test_month_of_a_scan
# Start here: which part has neither the folders nor the ending?
def month_of(scan: Path) -> str:
    return ""


# ex-2: the slash joins paths; with_suffix makes a new path and touches no file.
# Lesson section: Joining, and changing a part
# Test: test_archive_path_has_a_folder_for_the_month
# Start here: root, month, name: what joins them?
def archive_path(root: Path, scan: Path) -> Path:
    return root


# ex-3: rglob finds paths by a pattern, in no promised order, folders among them.
# Lesson section: Walking through folders
# Test: test_scans_in_look_into_all_folders_below
# Start here: which method goes through all levels?
def scans_in(folder: Path) -> list[Path]:
    return []


# ex-4: mkdir makes what is missing; rename may silently replace, so ask first.
# Lesson section: Making folders, moving files
# Test: test_file_away_moves_the_scan
# Start here: what must be there before a file can be moved into it?
def file_away(root: Path, scan: Path) -> Path:
    return scan
