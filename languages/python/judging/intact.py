"""Knows whether pytest and the judge are what they were; laid into a private copy beside it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from operator import attrgetter, is_
from types import CodeType, FunctionType

_KINDS = (FunctionType, type, property, classmethod, staticmethod)
_code_of = attrgetter("__code__")


class Intact:
    """Whether the functions of pytest, and ours, are as they were before the exercise ran.

    It is asked after every test, so that its loops are left to the interpreter's own.
    """

    def __init__(self, ours: tuple[Mapping[str, object], ...]) -> None:
        """`ours` are the names of modules of the judge."""
        self._seen: set[str] = set()
        self._kept: list[tuple[Callable[[str], object], tuple[str, ...], tuple[object, ...]]] = []
        self._classes: set[type] = set()
        self._functions: list[FunctionType] = []
        self._codes: list[CodeType] = []
        for names in ours:
            self._keep(names)

    def look(self) -> None:
        """Keep what has been imported since the last look; nothing of the exercise may have run."""
        for name, module in list(sys.modules.items()):
            if name.startswith(("_pytest", "pytest")) and name not in self._seen:
                self._seen.add(name)
                self._keep(vars(module))

    def __call__(self) -> bool:
        """Whether all that was kept is still in its place, with the code it had."""
        return all(
            all(map(is_, map(get, names), values)) for get, names, values in self._kept
        ) and all(map(is_, map(_code_of, self._functions), self._codes))

    def _keep(self, module: Mapping[str, object]) -> None:
        for place in _places(module, self._classes):
            found = {name: value for name, value in place.items() if isinstance(value, _KINDS)}
            self._kept.append((place.get, tuple(found), tuple(found.values())))
            functions = [value for value in found.values() if isinstance(value, FunctionType)]
            self._functions += functions
            self._codes += map(_code_of, functions)


def _places(module: Mapping[str, object], known: set[type]) -> Iterator[Mapping[str, object]]:
    """The module's names, and those of its classes that are not `known` yet; they are then."""
    yield module
    for value in list(module.values()):
        if not isinstance(value, type) or value in known:
            continue
        if value.__module__.startswith("_pytest"):
            known.add(value)
            yield vars(value)
