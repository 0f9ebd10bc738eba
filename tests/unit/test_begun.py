"""What stands as the starter laid it down, by the name that a unit has for it."""

from __future__ import annotations

import pytest

from curriculum.diagnosis.begun import stands_untouched, untouched
from schemas.content import Files, SourceFile

STACK = "class Stack:\n    def push(self, item):\n        raise NotImplementedError\n\n"
SIZE = "    def size(self):\n        raise NotImplementedError\n"
QUEUE = "\n\nclass Queue:\n    def push(self, item):\n        raise NotImplementedError\n"


def python(text: str) -> Files:
    return (SourceFile("a.py", text),)


@pytest.mark.parametrize("symbol", ["push", "Stack.push", "Stack::push"])
def test_a_method_is_found_by_the_name_of_its_class_as_well(symbol: str) -> None:
    starter = python(STACK + SIZE)
    begun = python(STACK.replace("raise NotImplementedError", "self.items.append(item)") + SIZE)
    assert stands_untouched(symbol, untouched(starter, starter))
    assert not stands_untouched(symbol, untouched(begun, starter))
    assert stands_untouched("Stack.size", untouched(begun, starter))


def test_of_two_methods_with_one_name_neither_is_called_untouched_once_one_was_begun() -> None:
    starter = python(STACK + QUEUE)
    assert untouched(starter, starter) == {"push"}
    begun = python(STACK.replace("raise NotImplementedError", "self.items.append(item)") + QUEUE)
    assert untouched(begun, starter) == frozenset()
