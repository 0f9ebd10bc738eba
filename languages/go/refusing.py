"""Knows which sources are not built: those that reach below the language, or under the tests."""

from __future__ import annotations

import re
from collections.abc import Iterator

from schemas.content import Files, SourceFile
from schemas.evidence import Diagnostic

from .text import comments, imports, package_of, plain

_BELOW = ("unsafe", "syscall", "plugin", "C", "runtime/cgo")
"""Packages by which code gets below the language."""
_WORDS = {"reflect": "NewAt|SliceAt", "runtime/debug": "WriteHeapDump"}
"""By package: what makes memory out of a number, or a file out of memory."""
_DIRECTIVE = re.compile(r"//go:(?:linkname|cgo_\w+)\b|//line\b|/\*line\b")
_CONSTRAINT = re.compile(r"//go:build\b|//\s*\+build\b")
_OBJECTS = (".s", ".S", ".sx", ".c", ".cc", ".cpp", ".h", ".m", ".f", ".syso", ".swig", ".swigcxx")
_SETS = re.compile(r"\+\+|--|(?:[-+*/%&|^]|<<|>>|&\^)?(?<![=!<>:])=(?!=)")
_STARTS = "\n;{}=:!<>"
"""None of these stands in what is set."""
_NAME = r"(?P<package>\w+) *\. *(?P<name>[A-Z]\w*)"
_ADDRESS = re.compile(rf"(?<!&)&[ (]*{_NAME}(?!\w| *[\[{{(])")
_BINARY = re.compile(r"(?:[)\]]|\b(?!(?:return|case|range|go|defer)\b)\w+) *\Z")
_ROOT = re.compile(rf"(?:.*\b(?:for|if|switch|case)\b)?[ \t*(]*{_NAME}(?! *\()")
_BROKEN = re.compile(r"\.\s+|\s+\.|,\s+")
"""Where a statement goes on in the next line."""
_THEIRS = frozenset(
    {"os.Stdout", "os.Stderr", "os.Stdin", "os.Args", "flag.Usage", "flag.CommandLine"}
)
"""What a program may set of the standard library's."""
_BELOW_WORDS = "it can replace the code that judges the tests"


def refused(sources: Files, tests: Files, folder: str) -> Iterator[Diagnostic]:
    """Why a build is not begun, file by file. An exercise whose own tests use such a package or word is
    about it, and may."""
    taught = {path for file in tests for path, _name, _line in imports(file.content)}
    for file in sources:
        for what, line, why in _found(file, taught):
            yield Diagnostic(
                "error",
                f"{what} is refused here: {why}",
                "learn::forbidden",
                f"{folder}/{file.path}",
                line,
            )


def _found(file: SourceFile, taught: set[str]) -> Iterator[tuple[str, int, str]]:
    if file.path.endswith(_OBJECTS):
        yield f"`{file.path}`", 1, "what is built with it is not Go"
    if not file.path.endswith(".go"):
        return
    yield from _imported(file.content, taught)
    yield from _told_to_the_compiler(file.content)
    shown = plain(file.content)
    for path, name, _line_of_it in imports(file.content):
        words = _WORDS.get(path)
        called = re.escape(name or path.rpartition("/")[2])
        for match in re.finditer(rf"\b{called}\s*\.\s*({words})\b", shown) if words else ():
            yield f"`{match[1]}`", _line(shown, match.start(1)), _BELOW_WORDS
    yield from _changed(file.content, shown)


def _imported(text: str, taught: set[str]) -> Iterator[tuple[str, int, str]]:
    for path, name, line in imports(text):
        if path in _BELOW and path not in taught:
            yield f"`{path}`", line, _BELOW_WORDS
        elif path.startswith("exercise/") and not path.startswith("exercise/src"):
            yield f"`{path}`", line, "it belongs to the tests"
        elif name == ".":
            yield (
                f'`import . "{path}"`',
                line,
                "names without their package hide those of the tests",
            )


def _told_to_the_compiler(text: str) -> Iterator[tuple[str, int, str]]:
    package = package_of(text)
    first = _line(text, package.start("name")) if package else 0
    for line, comment in comments(text):
        if match := _DIRECTIVE.match(comment):
            yield f"`{match.group()}`", line, "what is built would not be what stands here"
        elif line < first and _CONSTRAINT.match(comment):
            yield "a build constraint", line, "what is built would not be what stands here"


def _changed(text: str, shown: str) -> Iterator[tuple[str, int, str]]:
    """Where a variable of the standard library is set: the tests rely on what `io.EOF` is."""
    theirs = {
        name or re.sub(r"/v\d+$", "", path).rpartition("/")[2]
        for path, name, _line in imports(text)
        if not path.startswith("exercise/")
    }
    whole = _BROKEN.sub(lambda match: re.sub(r"\s", " ", match.group()), shown)
    sets: list[tuple[re.Match[str], int]] = []
    for match in _SETS.finditer(whole):
        start = max(whole.rfind(sign, 0, match.start()) for sign in _STARTS) + 1
        for at, operand in _operands(whole[start : match.start()]):
            if found := _ROOT.match(operand):
                sets.append((found, start + at + found.start("package")))
    for match in _ADDRESS.finditer(whole):
        if not _BINARY.search(whole, max(0, match.start() - 80), match.start()):
            sets.append((match, match.start()))
    for match, at in sets:
        name = f"{match['package']}.{match['name']}"
        if match["package"] in theirs and name not in _THEIRS:
            yield (
                f"a change of `{name}`",
                _line(shown, at),
                "it belongs to all of the program, the tests too",
            )


def _operands(left: str) -> Iterator[tuple[int, str]]:
    """What is set at once, each with its index: the parts between commas outside of brackets."""
    deep, at = 0, 0
    for index, sign in enumerate(left):
        if sign in "([":
            deep += 1
        elif sign in ")]":
            deep = max(0, deep - 1)
        elif sign == "," and not deep:
            yield at, left[at:index]
            at = index + 1
    yield at, left[at:]


def _line(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1
