"""The tree itself: format, lint, types, import arrows, sizes, schemas, waivers."""

from __future__ import annotations

import ast
import itertools
import re
import subprocess
import sys
import tokenize
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("shell", "orchestration", "runtime", "curriculum", "languages", "schemas")
BIN = Path(sys.executable).parent


CONTENT = {"bank", "skeleton", "template"}
"""Folders with code for learners, which is not ours to be held to."""


def modules() -> list[Path]:
    return [
        path
        for package in PACKAGES
        for path in sorted((ROOT / package).rglob("*.py"))
        if not CONTENT.intersection(path.relative_to(ROOT).parts)
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


def test_nothing_is_a_link() -> None:
    """A checkout, an archive or a system without symbolic links has the whole tree all the same."""
    listed = subprocess.run(
        ["git", "ls-files", "-s"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    links = [line for line in listed.stdout.splitlines() if line.startswith("120000")]
    places = [path for package in PACKAGES for path in (ROOT / package).rglob("*")]
    assert links + [str(path) for path in places if path.is_symlink()] == []


def test_no_merge_was_left_undone() -> None:
    marked = subprocess.run(
        ["git", "grep", "-lIE", "^(<{7}|>{7}) "],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert marked.stdout == ""


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
    """Only process.py, and the editor that owns the terminal, may start programs. What is laid into a
    private copy, and runs there by itself, is no part of this program."""
    here = [path for path in modules() if path.parent.name != "judging"]
    users = {path.name for path in here if "import subprocess" in path.read_text("utf-8")}
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
        "print([name for name in ('pydantic', 'rich', 'jsonschema', 'tomlkit', 'rapidfuzz',"
        " 'distributed', 'dask', 'zipfile', 'orchestration.forge') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


MOST_IN_A_ROOM = 14
"""Modules side by side, `__init__` among them; more are no longer seen at a glance."""


def rooms() -> dict[Path, list[Path]]:
    """The modules of every folder of source."""
    found: dict[Path, list[Path]] = {}
    for path in modules():
        found.setdefault(path.parent.relative_to(ROOT), []).append(path)
    return found


def test_a_room_holds_what_can_be_seen_at_a_glance() -> None:
    sizes = {str(room): len(inside) for room, inside in rooms().items()}
    assert {room: size for room, size in sizes.items() if size > MOST_IN_A_ROOM} == {}


def test_every_room_says_what_lives_in_it() -> None:
    silent = [
        str(room)
        for room in rooms()
        if not ast.get_docstring(ast.parse((ROOT / room / "__init__.py").read_text("utf-8")))
    ]
    assert silent == []


def test_no_modules_import_each_other_in_a_circle() -> None:
    """Imports inside functions and those for type checkers count: they tie modules together too."""
    graph = {dotted(path): imported_by(path) for path in modules()}
    assert circles(graph) == []


def dotted(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported_by(path: Path) -> set[str]:
    """Absolute names of all that a module's import statements may mean."""
    found: set[str] = set()
    package = path.relative_to(ROOT).parent.parts
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            base = ".".join((*above, *([node.module] if node.module else [])))
            # A name may be a module of its own; then the package it is in is not meant.
            names = {f"{base}.{alias.name}" for alias in node.names}
            known = {name for name in names if is_module(name)}
            found |= known | ({base} if names - known else set())
    return found


def is_module(name: str) -> bool:
    place = ROOT.joinpath(*name.split("."))
    return place.with_suffix(".py").is_file() or (place / "__init__.py").is_file()


def circles(graph: dict[str, set[str]]) -> list[list[str]]:
    """What is left when everything that leads out of the graph has been taken away."""
    left = {name: {item for item in near if item in graph} - {name} for name, near in graph.items()}
    while free := [name for name, near in left.items() if not near & left.keys()]:
        for name in free:
            del left[name]
    # What merely imports a circle is no part of it.
    while free := [name for name in left if not any(name in near for near in left.values())]:
        for name in free:
            del left[name]
    return [sorted(left)] if left else []


def test_a_circle_would_be_seen() -> None:
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": set()}) == [["b", "c"]]
    assert circles({"a": {"b"}, "b": {"c"}, "c": set()}) == []


NAMED = re.compile(r"`((?:shell|orchestration|curriculum|runtime|schemas)/[\w/.-]*)`")


@pytest.mark.parametrize(
    "page", ["README.md", "docs/architecture.md", "docs/decisions/013-precision.md"]
)
def test_every_place_that_a_page_names_exists(page: str) -> None:
    named = NAMED.findall((ROOT / page).read_text("utf-8"))
    assert named or page.startswith("docs/decisions")
    assert [name for name in named if not (ROOT / name).exists()] == []


LANGUAGE = re.compile(
    r"\b(?:rust\w*|cargo|libtest|python\w*|pytest|gcc|clang|c_harness|makefile|javascript|node_test|nodejs|golang|go_test)\b"
    r"|^[bru]*['\"]\.(?:rs|py|c|h|m?js|go)['\"]$",
    re.IGNORECASE,
)
SPEAKS_OF_A_LANGUAGE = {
    "curriculum/graph/topics.py": "words that say nothing in a learner's sentence (in rust, for python)",
    "schemas/session.py": "sessions stored before they named a language are Rust ones (seeds/003)",
    "runtime/store/legacy.py": "the same, in the older layout",
    "runtime/runs/toolchain.py": "{python} is the interpreter that runs learn",
    "runtime/engines/codex/binary.py": "a file name in the package of another program",
    "runtime/sandbox/visible.py": "the same",
    "runtime/runs/private_copy.py": "the same",
    "shell/cli.py": "an example of a command line",
    "shell/asking/choosing.py": "an example of a command line",
    "shell/handlers/packs.py": "an example of a command line",
    "shell/asking/saves.py": "a parameter of watchfiles that is called so",
    "shell/handlers/course/grade.py": "an example of a command line",
    "shell/views/packs.py": "what can be imported",
    "shell/base/option_words.py": "what can be exported",
}
"""Modules outside `languages` in which a language is named, each with the reason."""


def spoken(path: Path) -> set[str]:
    """Words of a language among the names and strings of a module, docstrings left out."""
    with path.open("rb") as file:
        tokens = list(tokenize.tokenize(file.readline))
    found: set[str] = set()
    for before, token in itertools.pairwise(tokens):
        is_docstring = token.type == tokenize.STRING and before.type in (
            *(tokenize.NEWLINE, tokenize.INDENT, tokenize.NL, tokenize.ENCODING, tokenize.DEDENT),
        )
        if token.type in (tokenize.NAME, tokenize.STRING) and not is_docstring:
            found.update(LANGUAGE.findall(token.string))
    return found


def test_only_the_languages_own_folders_name_a_language() -> None:
    named = {
        path.relative_to(ROOT).as_posix(): words
        for path in modules()
        if path.relative_to(ROOT).parts[0] != "languages" and (words := spoken(path))
    }
    assert {path: words for path, words in named.items() if path not in SPEAKS_OF_A_LANGUAGE} == {}
    assert SPEAKS_OF_A_LANGUAGE.keys() - named.keys() == set()
