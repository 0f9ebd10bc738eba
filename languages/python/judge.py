"""Knows how pytest is run under a judge; laid into a private copy and run there by itself.

This process never imports code of the exercise. Its child runs pytest, with a witness around the
body of every test; what the child prints, reports and ends with counts only as far as the
witnesses bear it out. docs/decisions/010-forged-passes.md tells what this cannot stop.
"""

from __future__ import annotations

import ast
import builtins
import os
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from types import CodeType, FunctionType, ModuleType, TracebackType
from typing import TypeVar

_Node = TypeVar("_Node", bound=ast.AST)
UNPROVED = 86
_BEGUN, _ENDED = b"b", b"e"
_NUMBER_BYTES = 4
_WORD_BYTES = 16
_SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)
_UNCERTAIN = ("pytestmark", "importorskip", "allow_module_level")
_DEEP = 4
_TRACING = frozenset({"sys.settrace", "sys.setprofile", "sys.monitoring.register_callback"})
"""What a debugger does first; one can make a test leave out its checks."""
_WITNESS, _HONEST = "@learn_witness", "@learn_honest"


def main(arguments: list[str]) -> int:
    """Status for the whole run: pytest's own, or UNPROVED where it claims more than was seen."""
    tests = {str(path.resolve()): path.read_text("utf-8") for path in _test_files(arguments)}
    word = os.urandom(_WORD_BYTES)
    judge, witnesses = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(judge)
        return _run_tests(arguments, tests, word, witnesses)
    os.close(witnesses)
    _keep_others_out()
    required = _required(tests)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        with suppress(OSError, ValueError):
            signal.signal(os.WTERMSIG(status), signal.SIG_DFL)
        os.kill(os.getpid(), os.WTERMSIG(status))
    code = os.waitstatus_to_exitcode(status)
    return code if code != 0 or _witnessed(judge, word, required) else UNPROVED


def _test_files(arguments: list[str]) -> Iterator[Path]:
    for folder in (Path(word) for word in arguments if not word.startswith("-")):
        if folder.is_dir():
            yield from sorted({*folder.rglob("test_*.py"), *folder.rglob("*_test.py")})


def _keep_others_out() -> None:
    """Linux: no other process may look into this one. An interrupt is pytest's to answer."""
    with suppress(ValueError, OSError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(ImportError, OSError, AttributeError):
        import ctypes

        ctypes.CDLL(None).prctl(4, 0, 0, 0, 0)


def _witnessed(judge: int, word: bytes, required: set[int]) -> bool:
    """Whether every test that began came to its end, and all that must begin did."""
    os.set_blocking(judge, False)  # what the tests left behind may hold the other end open
    told = b""
    with suppress(BlockingIOError):
        while chunk := os.read(judge, 1 << 16):
            told += chunk
    size = _WORD_BYTES + 1 + _NUMBER_BYTES
    records = [told[at : at + size] for at in range(0, len(told), size)]
    heard = [record[_WORD_BYTES:] for record in records if record.startswith(word)]
    ended = {int.from_bytes(one[1:], "big") for one in heard if one[:1] == _ENDED}
    open_ones = sum(1 if one[:1] == _BEGUN else -1 for one in heard)
    return open_ones == 0 and required <= ended


# What both sides agree on: the tests of a file, numbered in their order.


def _numbered(tests: dict[str, str]) -> dict[str, int]:
    return {path: number * 10_000 for number, path in enumerate(sorted(tests))}


def _tests_in(
    body: list[ast.stmt], marks: str = "", group: str = ""
) -> Iterator[tuple[ast.FunctionDef, str, str]]:
    """Test functions in the order of the file, with the text of their decorators and their names."""
    for node in body:
        if not isinstance(node, ast.ClassDef | ast.FunctionDef):
            continue
        here = marks + "".join(ast.unparse(decorator) for decorator in node.decorator_list)
        if isinstance(node, ast.ClassDef):
            yield from _tests_in(node.body, here, f"{group}{node.name}.")
        elif node.name.startswith("test"):
            yield node, here, group + node.name


def _required(tests: dict[str, str]) -> set[int]:
    """Numbers of the tests that nothing in their file can leave out."""
    found: set[int] = set()
    for path, first in _numbered(tests).items():
        text = tests[path]
        with suppress(SyntaxError):
            if not any(word in text for word in _UNCERTAIN):
                named = enumerate(_tests_in(ast.parse(text).body))
                # Of two tests of one name the later is the one that runs.
                last = {name: (number, marks) for number, (_node, marks, name) in named}
                found.update(
                    first + number
                    for number, marks in last.values()
                    if "skip" not in marks and "xfail" not in marks
                )
    return found


# The child: pytest with witnesses.


def _run_tests(arguments: list[str], tests: dict[str, str], word: bytes, witnesses: int) -> int:
    import pytest
    from _pytest.assertion import rewrite

    sys.argv = ["pytest", *arguments]
    inside = _Inside(word, witnesses, _numbered(tests))
    inside.take_hold_of(rewrite)
    return int(pytest.main(arguments, plugins=[inside]))


class _Inside:
    """A plugin of pytest that puts witnesses into test files and keeps the exercise behind them."""

    def __init__(self, word: bytes, witnesses: int, first: dict[str, int]) -> None:
        self._first = first
        self._word, self._witnesses = word, witnesses
        self._builtins: dict[str, object] = {}

    def take_hold_of(self, rewrite: ModuleType) -> None:
        """Both steps happen where pytest compiles and executes a test file."""
        asserts, execute = rewrite.rewrite_asserts, rewrite.AssertionRewritingHook.exec_module

        def rewrite_asserts(tree: ast.Module, source: bytes, path: str = "", *more: object) -> None:
            asserts(tree, source, path, *more)
            if path in self._first:
                _put_witnesses(tree, self._first[path])

        def exec_module(hook: object, module: ModuleType) -> None:
            if module.__spec__ is not None and module.__spec__.origin in self._first:
                # A name that the exercise puts in place of a builtin means nothing to its tests.
                vars(module)["__builtins__"] = self._known()
            execute(hook, module)

        rewrite.__dict__["rewrite_asserts"] = rewrite_asserts
        rewrite.AssertionRewritingHook.exec_module = exec_module

    def _known(self) -> dict[str, object]:
        """Builtins for a test file, as they were when nothing of the exercise had run yet."""
        if not self._builtins:
            witness = _witness_type(self._word, self._witnesses)
            self._builtins = {**vars(builtins), _WITNESS: witness, _HONEST: _honest}
        return dict(self._builtins)

    def pytest_sessionstart(self) -> None:
        """The exercise's folder goes behind the standard library: a file cannot stand in for it."""
        source = str(Path("src").resolve())
        if source in sys.path:
            sys.path.remove(source)
            after = [at for at, path in enumerate(sys.path) if "-packages" in path]
            sys.path.insert(after[0] if after else len(sys.path), source)


def _put_witnesses(tree: ast.Module, first: int) -> None:
    for number, (node, _marks, _name) in enumerate(list(_tests_in(tree.body))):
        if _yields(node):
            continue
        witness = ast.Call(ast.Name(_WITNESS, ast.Load()), [ast.Constant(first + number)], [])
        kept = 1 if ast.get_docstring(node, clean=False) is not None else 0
        body = ast.With([ast.withitem(witness)], node.body[kept:] or [ast.Pass()])
        node.body = [*node.body[:kept], _placed(body, node)]
    for compared in [inner for inner in ast.walk(tree) if isinstance(inner, ast.Compare)]:
        if any(isinstance(operator, ast.Eq | ast.In) for operator in compared.ops):
            compared.left = _asked(compared.left)
            compared.comparators = [_asked(side) for side in compared.comparators]


def _yields(node: ast.AST) -> bool:
    """Whether it is a generator itself; one defined inside it does not count."""
    inner = [item for item in ast.iter_child_nodes(node) if not isinstance(item, _SCOPES)]
    return isinstance(node, ast.Yield | ast.YieldFrom) or any(map(_yields, inner))


def _asked(side: ast.expr) -> ast.expr:
    if isinstance(side, ast.Constant):
        return side
    return _placed(ast.Call(ast.Name(_HONEST, ast.Load()), [side], []), side)


def _placed(new: _Node, old: ast.AST) -> _Node:
    return ast.fix_missing_locations(ast.copy_location(new, old))


def _witness_type(word: bytes, witnesses: int) -> type:
    write, intact, traced = os.write, _intact_pytest(), []

    def hear(event: str, _arguments: object) -> None:
        if event in _TRACING:
            traced.append(event)

    sys.addaudithook(hear)

    class Witness:
        """Stands around the body of one test."""

        __slots__ = ("_number",)

        def __init__(self, number: int) -> None:
            self._number = number.to_bytes(_NUMBER_BYTES, "big")

        def __enter__(self) -> None:
            write(witnesses, word + _BEGUN + self._number)

        def __exit__(
            self, kind: type | None, error: BaseException | None, trace: TracebackType | None
        ) -> None:
            if kind is None and not traced and intact():
                write(witnesses, word + _ENDED + self._number)

    return Witness


def _intact_pytest() -> Callable[[], bool]:
    """A check whether the functions of pytest are those that it had before the exercise ran."""
    modules = [
        module for name, module in sys.modules.items() if name.startswith(("_pytest", "pytest"))
    ]
    places: list[Mapping[str, object]] = [vars(module) for module in modules]
    places += [
        vars(value)
        for module in modules
        for value in list(vars(module).values())
        if isinstance(value, type) and value.__module__.startswith("_pytest")
    ]
    kept: list[tuple[Mapping[str, object], str, object, CodeType | None]] = [
        (place, name, value, _code(value))
        for place in places
        for name, value in place.items()
        if isinstance(value, FunctionType | type | property | classmethod | staticmethod)
    ]

    def intact() -> bool:
        return all(
            place.get(name) is value and _code(value) is code for place, name, value, code in kept
        )

    return intact


def _code(value: object) -> CodeType | None:
    return value.__code__ if isinstance(value, FunctionType) else None


_PLAIN = frozenset({int, str, float, bool, bytes, complex, type(None), range})
_HOLDERS = (list, tuple, set, frozenset)


def _honest(value: object, deep: int = _DEEP) -> object:
    """`value`; an AssertionError if it, or something in it, claims to be equal to everything."""
    if isinstance(value, _HOLDERS) and type(value) in _HOLDERS and deep:
        for inner in value:
            _honest(inner, deep - 1)
    elif type(value) not in _PLAIN and _equals_anything(value):
        raise AssertionError(f"a {type(value).__name__} is equal to whatever it is compared with")
    return value


def _equals_anything(value: object) -> bool:
    mock = sys.modules.get("unittest.mock")
    if mock is not None and value is mock.ANY:
        return False
    with suppress(Exception):  # an honest `__eq__` may look for attributes that it has not
        return (value == object()) is True
    return False


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
