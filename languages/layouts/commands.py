"""Knows the commands by which other people's folders are run, each as its own tool would be."""

from __future__ import annotations

from pathlib import Path

from schemas.content import SourceFile

CARGO = ("cargo", "test", "--offline", "--no-fail-fast", "--message-format=json")
PYTEST = (
    *("{python}", "-B", "-m", "pytest", "-q", "-p", "no:cacheprovider"),
    *("--rootdir=.", "--junitxml={junit}"),
)
MAKE = ("make", "--silent", "--keep-going", "test")
FORMATS = {
    **{"make": "c_harness:make", "ctest": "c_harness:ctest"},
    **{"cargo": "cargo:own", "pytest": "pytest:own"},
}
"""The formats that other people's commands report in, by the words for them."""
USUAL = "make"
"""The format that knows most: lines of many frameworks, else the status alone."""
STEPS = "learn_steps.py"
"""Where the program that runs several commands stands in a private copy."""
THEN, LASTLY = "--then", "--lastly"


def steps(*commands: tuple[str, ...], lastly: tuple[str, ...] = ()) -> tuple[str, ...]:
    """One command that runs these in order and stops at the first that fails; `lastly` comes after
    the last of them however that ended."""
    words = [word for command in commands for word in (*command, THEN)][:-1]
    last = (LASTLY, *lastly) if lastly else ()
    return ("{python}", "-I", "-B", STEPS, *words, *last)


def steps_file() -> SourceFile:
    """The program behind `steps`, as a file to lay into a run."""
    return SourceFile(STEPS, (Path(__file__).parent / "steps.py").read_text("utf-8"))
