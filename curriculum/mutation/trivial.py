"""Makes the lazy answers that every set of tests must reject: empty, constant, and echo."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from dataclasses import replace

from schemas.content import Exercise, Files, SourceFile, WrongAnswer


def trivial_answers(exercise: Exercise) -> tuple[WrongAnswer, ...]:
    """One answer that is empty, one that returns a constant everywhere, one that returns its input.

    They are made from the reference by emptying or replacing function bodies. An answer that does
    not build is rejected by the compiler, which serves as well; one that leaves the reference
    unchanged (no function to replace) is left out.
    """
    kinds: tuple[tuple[str, str, Callable[[SourceFile], str]], ...] = (
        ("trivial.empty", "an empty file", lambda _file: ""),
        ("trivial.constant", "the same constant for every input", _constant),
        ("trivial.echo", "the input handed back unchanged", _echo),
    )
    answers = (WrongAnswer(tag, why, _rewritten(exercise, make)) for tag, why, make in kinds)
    return tuple(answer for answer in answers if answer.files)


def _rewritten(exercise: Exercise, make: Callable[[SourceFile], str]) -> Files:
    """The files that change; headers stay, because without declarations nothing says anything."""
    made = (
        replace(file, content=make(file))
        for file in exercise.solution
        if not file.path.endswith(".h")
    )
    before = {file.path: file.content for file in exercise.solution}
    return tuple(file for file in made if file.content != before[file.path])


def _constant(file: SourceFile) -> str:
    if file.path.endswith(".py"):
        return _python_bodies(file.content, lambda _function: ast.Constant(0))
    if file.path.endswith(".rs"):
        return _braced_bodies(file.content, _RUST_FUNCTION, lambda _first: "Default::default()")
    return _braced_bodies(file.content, _C_FUNCTION, lambda _first: "return 0;")


def _echo(file: SourceFile) -> str:
    if file.path.endswith(".py"):
        return _python_bodies(file.content, _first_argument)
    if file.path.endswith(".rs"):
        return _braced_bodies(file.content, _RUST_FUNCTION, lambda first: first)
    return _braced_bodies(file.content, _C_FUNCTION, lambda first: f"return {first};")


def _first_argument(function: ast.FunctionDef) -> ast.expr:
    names = [item.arg for item in (*function.args.posonlyargs, *function.args.args)]
    usable = [name for name in names if name not in ("self", "cls")]
    return ast.Name(usable[0], ast.Load()) if usable else ast.Constant(None)


def _python_bodies(text: str, value: Callable[[ast.FunctionDef], ast.expr]) -> str:
    try:
        tree = ast.parse(text)
    except SyntaxError:
        return text
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef) and function.name != "__init__":
            function.body = [ast.Return(value(function))]
    return ast.unparse(ast.fix_missing_locations(tree))


_RUST_FUNCTION = re.compile(
    r"\bfn\s+\w+\s*(?:<[^>]*>)?\s*\(\s*(?:&?(?:mut\s+)?self\s*,?\s*)?(?:mut\s+)?(\w+)?"
    r"(?:;[^\][{};]+\]|[^{;])*\{"
)
_C_FUNCTION = re.compile(
    r"^[A-Za-z_][\w \t*]*?\b[A-Za-z_]\w*\s*"
    r"\((?:void|[^;{}()]*?\b(\w+)(?:\[\w*\])?\s*(?=,|\)))[^;{}]*\)\s*\{",
    re.MULTILINE,
)


def _braced_bodies(text: str, function: re.Pattern[str], body: Callable[[str], str]) -> str:
    """Each function's braces filled with `body(name of its first parameter)`."""
    pieces: list[str] = []
    position = 0
    while found := function.search(text, position):
        end = _closing_brace(text, found.end())
        pieces += [text[position : found.end()], " ", body(found.group(1) or "()"), " "]
        position = end
    return "".join(pieces) + text[position:]


def _closing_brace(text: str, start: int) -> int:
    """Index of the brace that closes the one just before `start`; strings and comments skipped."""
    depth = 1
    for token in _TOKEN.finditer(text, start):
        if token.group() == "{":
            depth += 1
        elif token.group() == "}":
            depth -= 1
            if depth == 0:
                return token.start()
    return len(text)


_TOKEN = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])\'|//[^\n]*|/\*.*?\*/|[{}]', re.DOTALL)
