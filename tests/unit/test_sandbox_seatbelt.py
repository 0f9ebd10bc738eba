"""The profile for macOS, read as the text it is: nothing here can run it."""

from __future__ import annotations

import re
from pathlib import Path

from runtime.sandbox.room import Limits, Places, Room
from runtime.sandbox.seatbelt import profile, quoted

BASE = Path("/private/var/folders/x/learn-run-1")
TOOLCHAIN = Path("/Users/ada/.rustup/toolchains/stable")


def room(*made: str) -> Room:
    return Room(Places.below(BASE), (), (), None, (TOOLCHAIN,), Limits(cpu_s=70), made)


def allowed(text: str, operation: str) -> set[str]:
    """The paths for which an operation is allowed."""
    rules = [line for line in text.splitlines() if line.startswith("(allow ")]
    of_it = [line for line in rules if re.search(rf"\b{re.escape(operation)}(?=[ )])", line)]
    return {path for line in of_it for path in re.findall(r'"([^"]*)"', line)}


def test_everything_is_denied_that_is_not_named() -> None:
    lines = profile(room("target/")).splitlines()
    assert lines[:2] == ["(version 1)", "(deny default)"]
    assert not any("network" in line for line in lines)
    assert all(line.count("(") == line.count(")") for line in lines)


def test_what_is_written_is_the_build_the_temporary_files_and_the_report() -> None:
    devices = {"/dev/null", "/dev/zero", "/dev/random", "/dev/urandom"}
    written = allowed(profile(room("target/", "Cargo.lock")), "file-write*") - devices
    ours = {"root/target", "root/Cargo.lock", "tmp", "report/junit.xml"}
    assert written == {str(BASE / name) for name in ours}


def test_no_home_is_read_but_the_toolchain_in_it() -> None:
    read = allowed(profile(room()), "file-read*")
    assert {path for path in read if path.startswith("/Users")} == {str(TOOLCHAIN)}
    assert not {"/", "/private", "/private/tmp", "/Users", str(BASE)} & read


def test_the_files_of_the_exercise_are_read_only() -> None:
    text = profile(room("build/"))
    assert str(BASE / "root") in allowed(text, "file-read*")
    assert str(BASE / "root") not in allowed(text, "file-write*")


def test_a_path_is_one_string_whatever_is_in_it() -> None:
    assert quoted(Path('/a "b" \\c')) == '"/a \\"b\\" \\\\c"'
