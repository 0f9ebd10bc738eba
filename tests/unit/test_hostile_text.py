"""Whatever stands in a value, nothing of it steers the terminal: every view, error and live line."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import io
import json
import pkgutil
import re
import types
import typing
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Callable as AnyCallable
from collections.abc import Collection as AnyCollection
from collections.abc import Iterable as AnyIterable
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.theme import Theme

import shell.views
from orchestration.progress import CallRetried, RunProgress, StageProgress
from schemas.errors import LearnError, Reason, StageError
from shell.base.words import without_escapes
from shell.output.boundary import report_error
from shell.output.progress_lines import ProgressLines
from shell.output.safe_console import SafeConsole
from shell.output.screen import Screen
from shell.output.theme import DARK
from shell.terminal.repl import _say

HOSTILE = (
    "word\x1b]0;owned\x07\x1b[2J\x1b[31mred\x9b1m\x9d0;t\x9c\x1b]52;c;ZXZpbA==\x1b\\"
    "\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\\x08\x00\x7f\u202edlrow\u2066\u200f\u061c\u2028end"
)
STEERING = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
OURS = re.compile(r"\x1b\[[0-9;]*m|\x1b\]8;[a-z0-9=]*;[\x21-\x7e]*\x1b\\")
"""Colours and links as rich writes them."""

NAMES: dict[str, Any] = {
    name: value
    for package in ("shell", "orchestration", "schemas")
    for found in pkgutil.walk_packages(importlib.import_module(package).__path__, f"{package}.")
    if not found.ispkg and not found.name.endswith("__main__")
    for name, value in vars(importlib.import_module(found.name)).items()
    if not name.startswith("_")
    and not inspect.isfunction(value)
    and not hasattr(value, "model_fields")
}
"""For annotations whose imports the views leave to type checkers."""


def views() -> Iterator[Callable[..., object]]:
    for found in pkgutil.walk_packages(shell.views.__path__, "shell.views."):
        module = importlib.import_module(found.name)
        for name, value in vars(module).items():
            mine = inspect.isfunction(value) and value.__module__ == module.__name__
            if mine and not name.startswith("_"):
                yield value


def hostile(kind: Any) -> Any:
    """A value of a type with hostile text wherever text may stand."""
    origin, arguments = get_origin(kind), get_args(kind)
    if kind is str or kind is object or kind is Any:
        return HOSTILE
    if origin is Literal:
        return arguments[0]
    if origin in (types.UnionType, typing.Union):
        return hostile(next(item for item in arguments if item is not type(None)))
    if origin is tuple:
        return tuple(hostile(item) for item in arguments if item is not Ellipsis)
    if origin in (Sequence, list, AnyIterable, AnyCollection, frozenset, set):
        return [hostile(arguments[0])]
    if origin in (Mapping, dict):
        return {hostile(arguments[0]): hostile(arguments[1])}
    if origin is AnyCallable:
        return lambda *_arguments: None
    if kind is Path:
        return Path(f"/home/{HOSTILE}")
    if kind is LearnError:
        return LearnError(Reason.INTERNAL, HOSTILE)
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        hints = typing.get_type_hints(kind, NAMES)
        return kind(**{item.name: hostile(hints[item.name]) for item in dataclasses.fields(kind)})
    return kind(1)


def arguments_of(view: Callable[..., object]) -> dict[str, Any]:
    hints = typing.get_type_hints(view, {**NAMES, **view.__globals__})
    hints.pop("return", None)
    found = {name: hostile(kind) for name, kind in hints.items()}
    if view.__name__ == "doctor":
        return {"checks": [{"check": HOSTILE, "ok": False, "found": HOSTILE, "mend": HOSTILE}]}
    return found


def drawn(items: object, *, colours: bool) -> str:
    out = io.StringIO()
    console = SafeConsole(
        file=out,
        theme=Theme(dict(DARK)),
        force_terminal=colours,
        color_system="truecolor" if colours else None,
        width=70,
        markup=False,
        emoji=False,
        highlight=False,
    )
    for item in items if isinstance(items, list) else [items]:
        console.print(item)
    return out.getvalue()


@pytest.mark.parametrize(
    "view", list(views()), ids=lambda view: f"{view.__module__}.{view.__name__}"
)
def test_no_view_lets_text_steer_the_terminal(view: Callable[..., object]) -> None:
    if view.__name__ in ("indented", "line", "counted"):
        shown = view(HOSTILE) if view.__name__ != "counted" else view(2, HOSTILE)
    else:
        shown = view(**arguments_of(view))
    for colours in (False, True):
        text = (
            OURS.sub("", drawn(shown, colours=colours)) if colours else drawn(shown, colours=False)
        )
        assert STEERING.findall(text) == [], text


def test_views_show_the_rest_of_a_hostile_text() -> None:
    text = drawn([HOSTILE], colours=False)
    assert "word" in text
    assert "red" in text
    assert "end" in text


@pytest.mark.parametrize("kind", [LearnError, StageError])
def test_errors_and_live_lines_are_cleaned(
    capsys: pytest.CaptureFixture[str], kind: type[LearnError]
) -> None:
    screen = Screen(theme="plain")
    report_error(screen, kind(Reason.PROOF_FAILED, HOSTILE, hint=HOSTILE, stage=HOSTILE))
    lines = ProgressLines(screen)
    lines.report(StageProgress("lesson", "done", 3, 4, HOSTILE, HOSTILE))
    lines.report(CallRetried(HOSTILE, HOSTILE, HOSTILE, 0.0))
    lines.report(RunProgress())
    _say(HOSTILE)
    said = capsys.readouterr()
    assert STEERING.findall(said.out) == []
    assert said.out.count("word") >= 4
    assert said.err.isascii()
    assert STEERING.findall(said.err) == []
    assert json.loads(said.err)["error"]["message"] == HOSTILE


PARTS = st.sampled_from([*"a[]P^_X;0m ", *"\x1b\\\n\t\r\x07\x90\x9b\x9c\u202e"])


@given(st.lists(PARTS | st.characters(), max_size=40).map("".join))
def test_nothing_but_text_is_left_of_any_text(raw: str) -> None:
    safe = without_escapes(raw)
    assert STEERING.findall(safe) == []
    assert without_escapes(safe) == safe
    assert STEERING.findall(drawn([raw], colours=False)) == []
