"""The tree itself: format, lint, types, import arrows, sizes, schemas, waivers."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("shell", "orchestration", "runtime", "curriculum", "schemas")
BIN = Path(sys.executable).parent


CONTENT = {"bank", "skeletons", "templates"}
"""Folders with code for learners, which is not ours to be held to."""


def modules() -> list[Path]:
    return [
        path
        for package in PACKAGES
        for path in sorted((ROOT / package).rglob("*.py"))
        if not CONTENT.intersection(path.parts)
    ]


@pytest.mark.parametrize(
    "argv",
    [
        ("ruff", "format", "--check", "."),
        ("ruff", "check", "."),
        ("mypy",),
        ("lint-imports",),
    ],
    ids=" ".join,
)
def test_tool_finds_nothing(argv: tuple[str, ...]) -> None:
    done = subprocess.run(
        [str(BIN / argv[0]), *argv[1:]], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_modules_are_at_most_300_lines() -> None:
    sizes = {str(path): len(path.read_text("utf-8").splitlines()) for path in modules()}
    assert {path: size for path, size in sizes.items() if size > 300} == {}


def test_functions_are_short() -> None:
    """At most 50 lines each, and nine in ten at most 25."""
    lengths = {}
    for path in modules():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                assert node.end_lineno is not None
                lengths[f"{path.name}:{node.name}:{node.lineno}"] = (
                    node.end_lineno - node.lineno + 1
                )
    assert {name: size for name, size in lengths.items() if size > 50} == {}
    long = [name for name, size in lengths.items() if size > 25]
    assert len(long) <= len(lengths) / 10, long


def test_classes_have_at_most_12_methods() -> None:
    crowded = {}
    for path in modules():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                count = sum(isinstance(item, ast.FunctionDef) for item in node.body)
                if count > 12:
                    crowded[f"{path.name}:{node.name}"] = count
    assert crowded == {}


def test_every_module_says_what_it_knows() -> None:
    silent = [
        str(path)
        for path in modules()
        if path.read_text("utf-8").strip()
        and not ast.get_docstring(ast.parse(path.read_text("utf-8")))
    ]
    assert silent == []


def test_no_waiver_stands_in_the_code() -> None:
    waivers = re.compile(r"#\s*(noqa|type:\s*ignore|pragma)")
    found = [str(path) for path in modules() if waivers.search(path.read_text("utf-8"))]
    assert found == []


def test_subprocess_has_one_door() -> None:
    """Only process.py, and the editor that owns the terminal, may start programs."""
    users = {path.name for path in modules() if "import subprocess" in path.read_text("utf-8")}
    assert users <= {"process.py", "editor.py"}


def test_print_stays_in_the_shell() -> None:
    found = [
        str(path)
        for path in modules()
        if "shell" not in path.relative_to(ROOT).parts
        and re.search(r"^\s*print\(", path.read_text("utf-8"), re.MULTILINE)
    ]
    assert found == []


def test_importing_what_a_prompt_needs_loads_nothing_heavy() -> None:
    """The start-up budget of spec §8: these are for later turns."""
    code = (
        "import sys, shell.cli, shell.terminal.repl; "
        "print([name for name in ('pydantic', 'rich', 'jsonschema', 'tomlkit', 'rapidfuzz')"
        " if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
