"""Knows how to play a model that writes short exercises in Python, another one for each story it is told.

A story is called `tale N`; what is written is decided by N and the node alone, so a play is the same at
every run. Tales whose numbers are equal modulo the number of templates are the same task in another dress.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from .behaviours import Behaviour, Request, answer

Fields = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Template:
    """One small function: its name, what it does in words, its body, a wrong one, and calls to test."""

    symbol: str
    parameters: str
    story: str
    body: str
    wrong: str
    empty: str
    calls: tuple[str, ...]


TEMPLATES = (
    Template(
        "mooring_fee", "metres",
        "The harbour master charges 3 coins a metre, and boats longer than 12 metres pay 20 coins extra.",
        "if metres > 12:\n    return metres * 3 + 20\nreturn metres * 3",
        "if metres >= 12:\n    return metres * 3 + 20\nreturn metres * 3",
        "-1", ("0", "1", "12", "13", "40"),
    ),
    Template(
        "count_loud", "levels",
        "A rehearsal room logs loudness. Tell how many of the levels in the list are above 80 decibels.",
        "found = 0\nfor level in levels:\n    if level > 80:\n        found += 1\nreturn found",
        "found = 0\nfor level in levels:\n    if level >= 80:\n        found += 1\nreturn found",
        "-1", ("[]", "[80]", "[81]", "[79, 80, 81, 95]", "[100, 10, 99]"),
    ),
    Template(
        "longest_name", "names",
        "Puppets carry name tags. Give back the longest name among them; the first one wins a draw,"
        " and an empty box of puppets gives an empty text.",
        "best = ''\nfor name in names:\n    if len(name) > len(best):\n        best = name\nreturn best",
        "best = ''\nfor name in names:\n    if len(name) >= len(best):\n        best = name\nreturn best",
        "'?'", ("[]", "['Ida']", "['Ida', 'Leo']", "['Bo', 'Mathilde', 'Kai']"),
    ),
    Template(
        "split_evenly", "cakes, guests",
        "A tea party shares cakes among guests. Return two numbers: the cakes each guest gets, and the"
        " leftovers. Without guests everything is left over.",
        "if guests == 0:\n    return 0, cakes\nreturn cakes // guests, cakes % guests",
        "if guests == 1:\n    return 0, cakes\nreturn cakes // max(guests, 1), cakes % max(guests, 1)",
        "-1", ("7, 0", "7, 1", "7, 3", "0, 4", "9, 3"),
    ),
    Template(
        "first_frost", "nights",
        "A gardener writes down the temperature of every night. Find the position of the first night below"
        " zero, counted from nought, or minus one if none was so cold.",
        "for place, degrees in enumerate(nights):\n    if degrees < 0:\n        return place\nreturn -1",
        "for place, degrees in enumerate(nights):\n    if degrees <= 0:\n        return place\nreturn -1",
        "None", ("[]", "[3, 0, -1, -5]", "[-2]", "[4, 4]", "[0, 0, -3]"),
    ),
    Template(
        "letters_only", "text",
        "A printing press has no digits or signs. Keep the letters of a text as capitals, drop the rest.",
        "kept = [sign.upper() for sign in text if sign.isalpha()]\nreturn ''.join(kept)",
        "kept = [sign for sign in text if sign.isalpha()]\nreturn ''.join(kept)",
        "'?'", ("''", "'a1b2'", "'Stop!'", "'  ok '"),
    ),
    Template(
        "fuel_left", "tank, trips",
        "A bus drives one trip after another until the fuel does not suffice for the next. Say how many"
        " litres remain in the tank then.",
        "for litres in trips:\n    if litres > tank:\n        break\n    tank -= litres\nreturn tank",
        "for litres in trips:\n    if litres >= tank:\n        break\n    tank -= litres\nreturn tank",
        "-1", ("10, []", "10, [4, 6]", "10, [4, 7, 1]", "3, [5]", "9, [2, 2, 2]"),
    ),
    Template(
        "merge_stock", "shelf, delivery",
        "Two dictionaries count jars of jam by kind: those on a shelf and those of a delivery. Return a new"
        " dictionary with the sums, and leave both as they were.",
        "total = dict(shelf)\nfor kind, jars in delivery.items():\n"
        "    total[kind] = total.get(kind, 0) + jars\nreturn total",
        "total = dict(shelf)\nfor kind, jars in delivery.items():\n    total[kind] = jars\nreturn total",
        "{'?': 0}", ("{}, {}", "{'plum': 2}, {}", "{}, {'fig': 3}", "{'plum': 2}, {'plum': 5, 'fig': 1}"),
    ),
)  # fmt: skip
CALLS_OF_ONE = 6
"""Scaffold, starter, tests, solution and two sections of a lesson; one more at D2 and D3."""


def number_of(topic: str) -> int:
    """The N of `tale N`."""
    found = re.search(r"\d+", topic)
    return int(found[0]) if found else 0


class TalePlayer:
    """A script for the loopback server; each answer takes `delay_s`."""

    def __init__(self, delay_s: float = 0.0) -> None:
        self._delay_s = delay_s

    def __call__(self, request: Request) -> Behaviour:
        return answer(json.dumps(reply_to(json.loads(request.prompt))), self._delay_s)


def reply_to(packet: Fields) -> Fields:
    """The good reply to a packet."""
    contract, context = packet["output_contract"], packet["curriculum_context"]
    number = number_of(context["topic"])
    fields = _REPLIES[packet["role"]](_Tale(context, number), contract["iteration"])
    return {"schema_version": contract["schema_version"], "role": packet["role"], **fields}


@dataclass(frozen=True, slots=True)
class _Tale:
    """One exercise: the template, dressed for its number."""

    context: Fields
    number: int

    @property
    def template(self) -> Template:
        return TEMPLATES[self.number % len(TEMPLATES)]

    @property
    def symbol(self) -> str:
        return f"{self.template.symbol}_{self.number}"

    @property
    def file(self) -> str:
        return f"{self.template.symbol}.py"

    def code(self, body: str) -> str:
        """The function with this body."""
        inner = "\n".join(f"    {line}" for line in body.splitlines())
        return f"def {self.symbol}({self.template.parameters}):\n{inner}\n"

    def results(self) -> list[tuple[str, str, str]]:
        """The name of each test, its call, and what comes of it."""
        scope: Fields = {}
        exec(self.code(self.template.body), scope)
        return [
            (f"test_{self.symbol}_case_{place}", f"{self.symbol}({given})",
             repr(eval(f"{self.symbol}({given})", scope)))
            for place, given in enumerate(self.template.calls, 1)
        ]  # fmt: skip


def _scaffold(tale: _Tale, _iteration: int) -> Fields:
    title = f"{tale.template.symbol.replace('_', ' ').capitalize()}, tale {tale.number}"
    section = {"unit_id": "ex-1", "intent": "Show a step that decides and hands back a value."}
    return {
        "scaffold_id": f"tale-{tale.number}",
        "node_id": tale.context["node_id"],
        "depth_target": tale.context["depth_target"],
        "title": title,
        "exercise_description": f"{tale.template.story} Write `{tale.symbol}` for that.",
        "lesson_plan": {
            "section_intents": [
                {**section, "title": "A step with an answer", "type": "concept"},
                {**section, "title": "Now yours", "type": "bridge"},
            ]
        },
        "starter_plan": {
            "file_intents": [
                {
                    "unit_id": "ex-1",
                    "principle": "A step decides, and hands its answer back.",
                    "file_path": tale.file,
                    "symbol": tale.symbol,
                    "intent": tale.template.story,
                }
            ]
        },
        "test_plan": {
            "case_intents": [
                {
                    "unit_id": "ex-1",
                    "test_name": name,
                    "symbol": tale.symbol,
                    "kind": "edge" if place == 0 else "typical",
                    "intent": call,
                }
                for place, (name, call, _result) in enumerate(tale.results())
            ]
        },
    }


def _starter(tale: _Tale, _iteration: int) -> Fields:
    note = (
        "# ex-1 · A step decides, and hands its answer back.\n"
        '# Lesson: "A step with an answer". Asserted by all tests of this file.\n'
    )
    return {
        "section_id": "starter-1",
        "type": "stub",
        "file_path": tale.file,
        "content": note + tale.code(f'"""{tale.template.story}"""\nreturn {tale.template.empty}'),
        "is_complete": True,
        "next_focus": "",
    }


def _test(tale: _Tale, _iteration: int) -> Fields:
    head = f"from {tale.file.removesuffix('.py')} import {tale.symbol}\n"
    cases = "".join(
        f"\n\ndef {name}():\n    got = {call}\n    assert got == {result},"
        f' f"called {tale.symbol}, got {{got!r}}"\n'
        for name, call, result in tale.results()
    )
    return {
        "section_id": "test-1",
        "type": "typical",
        "file_path": f"test_{tale.file}",
        "content": head + cases,
        "is_complete": True,
        "next_focus": "",
    }


def _solution(tale: _Tale, _iteration: int) -> Fields:
    def wrong(tag: str, body: str, why: str) -> Fields:
        return {"tag": tag, "file_path": tale.file, "content": tale.code(body), "why": why}

    shown = [re.sub(r"return (.*)", r"print(\1)", line) for line in tale.template.body.splitlines()]
    return {
        "files": [{"file_path": tale.file, "content": tale.code(tale.template.body)}],
        "wrong_answers": [
            wrong("any.logic.off_by_one", tale.template.wrong, "They miss the border by one."),
            wrong("py.return.print_instead", "\n".join(shown), "They show the value only."),
        ],
    }


def _solver(tale: _Tale, iteration: int) -> Fields:
    return {"files": _solution(tale, iteration)["files"], "guessed": []}


_LESSON = (
    "A step can look at what it is given and hand back one of two answers. A library says it like this:\n\n"
    "```python\ndef late(days):\n    if days > 21:\n        return 'late'\n    return 'fine'\n```\n\n"
    "Whoever calls `late(21)` gets `fine`, and one day later it is `late`. The border itself belongs to"
    " one of the two sides, and the sign between the numbers says to which.\n"
)


def _lesson(tale: _Tale, iteration: int) -> Fields:
    bridge = (
        f"Now write `{tale.symbol}`. Read its tests first: they ask at the border and beside it.\n"
    )
    return {
        "section_id": f"lesson-{iteration}",
        "section_title": "Now yours" if iteration > 1 else "A step with an answer",
        "type": "bridge" if iteration > 1 else "concept",
        "content": bridge if iteration > 1 else _LESSON,
        "is_complete": iteration > 1,
        "next_focus": "" if iteration > 1 else "Now yours",
    }


_REPLIES = {
    "scaffold": _scaffold,
    "starter-expand": _starter,
    "test-expand": _test,
    "solution": _solution,
    "solver": _solver,
    "lesson-expand": _lesson,
}
