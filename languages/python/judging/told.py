"""Knows what a failed test should tell and pytest does not; laid beside the judge.

What was passed to a function, before the function changed it; and which test was running when the run
was stopped.
"""

from __future__ import annotations

import ast
from collections import deque
from collections.abc import Callable
from typing import Any

GIVEN = "@learn_given"
STOPPED = "it was running when the time limit was reached"
"""The report's reader knows this sentence (languages/python/report.py)."""
_CHANGEABLE = frozenset({list, dict, set, bytearray, deque})


def given(value: object, shown: Callable[[], str]) -> str | None:
    """How a value looks that a function may change; None for one that it cannot."""
    return shown() if type(value) in _CHANGEABLE else None


def tell_what_was_given(rewriter: Any) -> None:
    """Let pytest's explanations of a call show its arguments as they were when it was made.

    pytest looks at them when the assertion has failed. Here those that can change are looked at
    between their evaluation and the call, which is the last statement that a call adds.
    """
    visit_call = rewriter.visit_Call

    def visit(self: Any, call: ast.Call) -> object:
        known = set(self.explanation_specifiers)
        visited = visit_call(self, call)
        made = self.statements.pop()
        *arguments, _result = (name for name in self.explanation_specifiers if name not in known)
        for name in arguments:
            display = self.explanation_specifiers[name]
            value = _value(display)
            if value is None:
                continue
            kept = self.variable()
            look = ast.Call(ast.Name(GIVEN, ast.Load()), [value, _later(display)], [])
            self.statements.append(ast.Assign([ast.Name(kept, ast.Store())], look))
            shown = ast.BoolOp(ast.Or(), [ast.Name(kept, ast.Load()), display])
            self.explanation_specifiers[name] = shown
        self.statements.append(made)
        return visited

    rewriter.visit_Call = visit


def _value(display: ast.expr) -> ast.expr | None:
    """What a display shows, where it shows a value and not another explanation."""
    shown = display.body if isinstance(display, ast.IfExp) else display
    if isinstance(shown, ast.Call) and ast.unparse(shown.func).endswith("._saferepr"):
        return shown.args[0]
    return None


def _later(display: ast.expr) -> ast.Lambda:
    return ast.Lambda(ast.arguments([], [], None, [], [], None, []), display)


class Running:
    """A plugin of pytest that reports the test which an interrupt stopped."""

    def __init__(self) -> None:
        self._config: Any = None
        self._test: tuple[str, tuple[str, int | None, str]] | None = None

    def pytest_configure(self, config: object) -> None:
        self._config = config

    def pytest_runtest_logstart(self, nodeid: str, location: tuple[str, int | None, str]) -> None:
        self._test = nodeid, location

    def pytest_runtest_logfinish(self) -> None:
        self._test = None

    def pytest_keyboard_interrupt(self) -> None:
        """The test never comes to a report of its own: it gets one here."""
        from pytest import TestReport

        if self._test is not None:
            nodeid, location = self._test
            report = TestReport(nodeid, location, {}, "failed", STOPPED, "call")
            self._config.hook.pytest_runtest_logreport(report=report)
