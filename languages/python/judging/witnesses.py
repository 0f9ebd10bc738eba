"""Knows how pytest is run under a judge; laid into a private copy beside what begins it (judge.py).

This process never imports code of the exercise. Its child runs pytest, with a witness around the
body of every test; what the child prints, reports and ends with counts only as far as the
witnesses bear it out. docs/decisions/010-forged-passes.md tells what this cannot stop.
"""

from __future__ import annotations

import ast
import atexit
import builtins
import gc
import os
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from types import ModuleType, TracebackType
from typing import Any, TypeVar

_Node = TypeVar("_Node", bound=ast.AST)
_Beside = Callable[[str], ModuleType]
"""Loads a part of the judge by its name."""
UNPROVED = 86
_BEGUN, _ENDED = b"b", b"e"
_NUMBER_BYTES = 4
_WORD_BYTES = 16
_SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)
_TRACING = frozenset({"sys.settrace", "sys.setprofile", "sys.monitoring.register_callback"})
"""What a debugger does first; one can make a test leave out its checks."""
_WHEN_TOLD = "--when-told"
_GO = b"go\n"
_WITNESS = "@learn_witness"


def main(arguments: list[str], beside: _Beside) -> int:
    """Status for the whole run: pytest's own, or UNPROVED where it claims more than was seen."""
    waits = arguments[:1] == [_WHEN_TOLD]
    if waits:
        del arguments[0]
    numbering = beside("numbering")
    word = os.urandom(_WORD_BYTES)
    judge, witnesses = os.pipe()
    begin, tell = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(judge)
        os.close(tell)
        return _run_tests(arguments, word, (witnesses, begin), numbering, beside)
    os.close(witnesses)
    os.close(begin)
    _keep_others_out()
    told = not waits or sys.stdin.buffer.readline() == _GO
    # Read before the exercise can change them.
    tests = _texts_of_tests(arguments)
    if told:
        with suppress(BrokenPipeError):  # pytest could not even begin; its status says so
            os.write(tell, _GO)
    os.close(tell)
    required = numbering.required(tests)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        with suppress(OSError, ValueError):
            signal.signal(os.WTERMSIG(status), signal.SIG_DFL)
        os.kill(os.getpid(), os.WTERMSIG(status))
    code = os.waitstatus_to_exitcode(status)
    return code if code != 0 or _witnessed(judge, word, required) else UNPROVED


def _texts_of_tests(arguments: list[str]) -> dict[str, str]:
    """The text of every test file by its path."""
    return {str(path.resolve()): path.read_text("utf-8") for path in _test_files(arguments)}


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


# The child: pytest with witnesses.


def _run_tests(
    arguments: list[str],
    word: bytes,
    pipes: tuple[int, int],
    numbering: ModuleType,
    beside: _Beside,
) -> int:
    """`pipes` are the ends to write what witnesses saw, and to read the word to begin from."""
    gc.disable()  # nothing of what is loaded from here on is garbage
    import pytest
    from _pytest.assertion import rewrite

    # The time limit comes as an interrupt, whatever this process was told to ignore when it began.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    beside("shut_in").shut_in()
    sys.argv = ["pytest", *arguments]
    told, (witnesses, begin) = beside("told"), pipes
    told.tell_what_was_given(rewrite.AssertionRewriter)
    intact = beside("intact").Intact
    inside = _Inside(word, witnesses, numbering, beside("honest"), told, intact)
    inside.take_hold_of(rewrite)
    wait = beside("ready").Wait(
        begin, inside.keep_what_is, lambda: inside.know(_texts_of_tests(arguments))
    )
    return int(pytest.main(arguments, plugins=[inside, wait, told.Running()]))


class _Inside:
    """A plugin of pytest that puts witnesses into test files and keeps the exercise behind them."""

    def __init__(
        self,
        word: bytes,
        witnesses: int,
        numbering: ModuleType,
        honest: ModuleType,
        told: ModuleType,
        intact: Callable[[tuple[Mapping[str, object], ...]], Any],
    ) -> None:
        self._numbering = numbering
        self._first: dict[str, int] = {}
        self._honest = honest
        self._comparing = {
            honest.COMPARE: honest.compare,
            honest.PLAIN: honest.plain,
            honest.PAIR: honest.pair,
            told.GIVEN: told.given,
        }
        self._word, self._witnesses = word, witnesses
        self._intact = intact((vars(numbering), vars(honest), globals()))
        self._builtins: dict[str, object] = {}
        self._given: list[tuple[dict[str, object], dict[str, object]]] = []

    def keep_what_is(self) -> None:
        """What of pytest is there now is what it is to be."""
        self._intact.look()

    def know(self, tests: dict[str, str]) -> None:
        """These are the test files, by path."""
        self._first = self._numbering.numbered(tests)

    def take_hold_of(self, rewrite: ModuleType) -> None:
        """Both steps happen where pytest compiles and executes a test file."""
        asserts, execute = rewrite.rewrite_asserts, rewrite.AssertionRewritingHook.exec_module

        def rewrite_asserts(tree: ast.Module, source: bytes, path: str = "", *more: object) -> None:
            asserts(tree, source, path, *more)
            if path in self._first:
                self._put_witnesses(tree, self._first[path])
                self._honest.be_honest(tree)

        def exec_module(hook: object, module: ModuleType) -> None:
            if module.__spec__ is not None and module.__spec__.origin in self._first:
                # A name that the exercise puts in place of a builtin means nothing to its tests.
                known = self._known()
                vars(module)["__builtins__"] = known
                self._given.append((vars(module), known))
            execute(hook, module)

        rewrite.__dict__["rewrite_asserts"] = rewrite_asserts
        rewrite.AssertionRewritingHook.exec_module = exec_module

    def _put_witnesses(self, tree: ast.Module, first: int) -> None:
        for number, (node, marks, _name) in enumerate(list(self._numbering.tests_in(tree.body))):
            if _yields(node) or self._numbering.is_to_fail(marks):
                continue
            witness = ast.Call(ast.Name(_WITNESS, ast.Load()), [ast.Constant(first + number)], [])
            kept = 1 if ast.get_docstring(node, clean=False) is not None else 0
            watched = node.body[kept:] or [_placed(ast.Pass(), node)]
            body = ast.With([ast.withitem(_placed(witness, node))], watched)
            node.body = [*node.body[:kept], ast.copy_location(body, node)]

    def _known(self) -> dict[str, object]:
        """Builtins for a test file, as they were when nothing of the exercise had run yet."""
        if not self._builtins:
            self._intact.look()
            witness = _witness_type(
                self._word, self._witnesses, lambda: self._intact() and self._untouched()
            )
            self._builtins = {**vars(builtins), _WITNESS: witness, **self._comparing}
        return dict(self._builtins)

    def _untouched(self) -> bool:
        """Whether what was given to the test files is what it was."""
        return all(
            known.keys() == self._builtins.keys()
            and all(known[name] is value for name, value in self._builtins.items())
            and not any(name.startswith("@learn") for name in space)
            for space, known in self._given
        )

    def pytest_sessionstart(self) -> None:
        """The exercise's folder goes behind the standard library: a file cannot stand in for it."""
        source = str(Path("src").resolve())
        if source in sys.path:
            sys.path.remove(source)
            after = [at for at, path in enumerate(sys.path) if "-packages" in path]
            sys.path.insert(after[0] if after else len(sys.path), source)


def _yields(node: ast.AST) -> bool:
    """Whether it is a generator itself; one defined inside it does not count."""
    inner = [item for item in ast.iter_child_nodes(node) if not isinstance(item, _SCOPES)]
    return isinstance(node, ast.Yield | ast.YieldFrom) or any(map(_yields, inner))


def _placed(new: _Node, old: ast.AST) -> _Node:
    return ast.fix_missing_locations(ast.copy_location(new, old))


def _witness_type(word: bytes, witnesses: int, intact: Callable[[], bool]) -> type:
    write, traced = os.write, []

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


def leave(status: int) -> None:
    """End as the interpreter does, but leave it to the kernel to take everything apart."""
    threads: Any = sys.modules.get("threading")
    ends = [atexit._run_exitfuncs, sys.stdout.flush, sys.stderr.flush]
    for end in (threads._shutdown, *ends) if threads else ends:
        with suppress(BaseException):
            end()
    os._exit(status)
