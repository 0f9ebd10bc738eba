"""Knows the tests of a file by number, as both sides of a judged run count them; laid beside the judge."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from contextlib import suppress

_UNCERTAIN = ("pytestmark", "importorskip", "allow_module_level")
_SKIPS = "@skips"


def numbered(tests: dict[str, str]) -> dict[str, int]:
    """The number of the first test of each file, by path."""
    return {path: number * 10_000 for number, path in enumerate(sorted(tests))}


def tests_in(
    body: list[ast.stmt], marks: str = "", group: str = ""
) -> Iterator[tuple[ast.FunctionDef, str, str]]:
    """Test functions in the order of the file, with the text of their decorators and their names."""
    for node in body:
        if not isinstance(node, ast.ClassDef | ast.FunctionDef):
            continue
        here = marks + "".join(ast.unparse(decorator) for decorator in node.decorator_list)
        if isinstance(node, ast.ClassDef):
            yield from tests_in(node.body, here, f"{group}{node.name}.")
        elif node.name.startswith("test"):
            yield node, here + (_SKIPS if _begins_by_skipping(node) else ""), group + node.name


def _begins_by_skipping(node: ast.FunctionDef) -> bool:
    first = node.body[1 if ast.get_docstring(node, clean=False) is not None else 0 :][:1]
    words = ast.unparse(first[0]) if first else ""
    return words.startswith(("pytest.skip(", "self.skipTest(", "pytest.xfail("))


def required(tests: dict[str, str]) -> set[int]:
    """Numbers of the tests that nothing in their file can leave out."""
    found: set[int] = set()
    for path, first in numbered(tests).items():
        text = tests[path]
        with suppress(SyntaxError):
            if not any(word in text for word in _UNCERTAIN):
                named = enumerate(tests_in(ast.parse(text).body))
                # Of two tests of one name the later is the one that runs.
                last = {name: (number, marks) for number, (_node, marks, name) in named}
                found.update(
                    first + number
                    for number, marks in last.values()
                    if "skip" not in marks and not is_to_fail(marks)
                )
    return found


def is_to_fail(marks: str) -> bool:
    """Whether its author says that it does not come to its end; its result is no pass either way."""
    return "xfail" in marks or "expectedFailure" in marks or _SKIPS in marks
