"""Plays a model that never says it is done: one fee after another, until the caps end each loop."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

from tests.loopback import behaviours as b

Fields = dict[str, Any]

UNITS = 9
"""One stub per starter section of a D3 setup."""
FILE, TEST_FILE = "harbour.py", "test_harbour.py"
PIERS = ("north", "south", "grain", "ferry", "timber", "salt", "coal", "fish", "guest")


@dataclass(frozen=True, slots=True)
class _Fee:
    """The fee of one pier: a price per metre, and from a length on a surcharge."""

    number: int

    @property
    def pier(self) -> str:
        return PIERS[self.number - 1]

    @property
    def symbol(self) -> str:
        return f"{self.pier}_fee"

    @property
    def rate(self) -> int:
        return 3 + 2 * self.number

    @property
    def limit(self) -> int:
        return 10 + 5 * self.number

    @property
    def surcharge(self) -> int:
        return 40 + 7 * self.number

    def due(self, length: int) -> int:
        return length * self.rate + (self.surcharge if length > self.limit else 0)

    def stub(self) -> str:
        return f'''
# ex-{self.number} · A name for a step makes it usable anywhere: say what goes in and what comes out.
# Lesson: "The {self.pier} pier". Asserted by test_{self.symbol}_adds_the_surcharge_past_the_limit.
# Start with the plain case, a boat that is short enough, and only then think about the long ones.
{self.pier.upper()}_RATE = {self.rate}  # coins per metre of boat
{self.pier.upper()}_LIMIT = {self.limit}  # metres; the longest boat without a surcharge
{self.pier.upper()}_SURCHARGE = {self.surcharge}  # coins, once, for every boat that is longer


def {self.symbol}(length):
    """Coins that a boat of `length` whole metres owes at the {self.pier} pier for one night."""
    return -1
'''

    def body(self, test: str = ">") -> str:
        name = self.pier.upper()
        return f"""
{name}_RATE = {self.rate}
{name}_LIMIT = {self.limit}
{name}_SURCHARGE = {self.surcharge}


def {self.symbol}(length):
    if length {test} {name}_LIMIT:
        return length * {name}_RATE + {name}_SURCHARGE
    return length * {name}_RATE
"""

    def cases(self, part: int) -> str:
        """The typical case and the boundary; `part` 1 adds a boat of no length."""
        limit, long = self.limit, self.limit + 1
        if part:
            return f'''

def test_{self.symbol}_is_nothing_for_a_boat_of_no_length():
    """The smallest length there is: no metres cost no coins, and no surcharge either."""
    length = 0
    owed = {self.symbol}(length)
    assert owed == {self.due(0)}, f"{self.symbol}({{length}}) gave {{owed}}, expected {self.due(0)}"
'''
        return f'''
from harbour import {self.symbol}


def test_{self.symbol}_has_no_surcharge_at_the_limit():
    """The longest boat that is still short enough pays for its metres and for nothing else."""
    length = {limit}
    owed = {self.symbol}(length)
    assert owed == {self.due(limit)}, f"{self.symbol}({{length}}) gave {{owed}}, expected {self.due(limit)}"


def test_{self.symbol}_adds_the_surcharge_past_the_limit():
    """One metre more than the limit: the metres are paid as before, and the surcharge once."""
    length = {long}
    owed = {self.symbol}(length)
    assert owed == {self.due(long)}, f"{self.symbol}({{length}}) gave {{owed}}, expected {self.due(long)}"
'''


FEES = tuple(_Fee(number) for number in range(1, UNITS + 1))


def _lesson(number: int) -> str:
    """About as long as a model writes one: prose, a worked example with its output, a pitfall."""
    fee = FEES[(number - 1) // 2]
    return f"""\
A step that you want to use twice deserves a name. In Python the name comes after the word `def`, and in
the parentheses stand the names of what the step needs. Nothing happens when Python reads the definition: it
only takes note that there is a step with this name. It happens when you call it, with a value in the
parentheses, and the value that comes after `return` stands in the place of the call.

Here is a step that has nothing to do with boats. A library lends a book for some days; the first {number + 2}
days are free, and every later one costs two coins:

```python
FREE_DAYS = {number + 2}

def late_coins(days):
    if days <= FREE_DAYS:
        return 0
    return (days - FREE_DAYS) * 2

print(late_coins({number + 2}), late_coins({number + 5}))
```

It prints `0 6`. Look at the two calls: the first one stands exactly at the border, where nothing is owed yet,
and the second three days behind it. Whoever writes `<` in the place of `<=` charges one day too early,
and only the first call shows it. That is why the tests of this exercise ask at the border and one step behind
it, and never only somewhere in the middle, where both spellings give the same answer.

What people often write instead is a `print` inside of the step. The number then appears on the screen, but
the place of the call gets `None`, and the next sum fails with `TypeError: unsupported operand type(s)`.
For `{fee.symbol}` that means: work out the coins, and hand them back with `return`. This is unit
ex-{fee.number}.
"""


@dataclass(slots=True)
class LongModel:
    """A script for the loopback server. `answers` holds every reply in the order it was given; each
    comes after `delay_s`."""

    answers: list[Fields] = field(default_factory=list)
    delay_s: float = 0.0

    def __call__(self, request: b.Request) -> b.Behaviour:
        packet = json.loads(request.prompt)
        contract = packet["output_contract"]
        fields = _REPLIES[packet["role"]](contract["iteration"])
        reply = {"schema_version": contract["schema_version"], "role": packet["role"], **fields}
        self.answers.append(reply)
        return b.answer(json.dumps(reply), self.delay_s)


def _scaffold(_iteration: int) -> Fields:
    return {
        "scaffold_id": "harbour-fees",
        "node_id": "P201",
        "depth_target": "D3",
        "title": "Harbour fees",
        "exercise_description": "Nine piers of a harbour ask for a fee of their own. Write the step that"
        " works out the coins for each of them, so that the harbour master can look up what a boat owes.",
        "lesson_plan": {"section_intents": [_section_intent(n) for n in range(1, 19)]},
        "starter_plan": {
            "file_intents": [
                {
                    "unit_id": f"ex-{fee.number}",
                    "principle": "A name for a step makes it usable anywhere.",
                    "file_path": FILE,
                    "symbol": fee.symbol,
                    "intent": f"Work out the fee of the {fee.pier} pier from the length of the boat.",
                }
                for fee in FEES
            ]
        },
        "test_plan": {
            "case_intents": [
                {
                    "unit_id": f"ex-{fee.number}",
                    "test_name": f"test_{fee.symbol}_{name}",
                    "symbol": fee.symbol,
                    "kind": "edge",
                    "intent": f"The fee of the {fee.pier} pier where the surcharge begins.",
                }
                for fee in FEES
                for name in (
                    "has_no_surcharge_at_the_limit",
                    "adds_the_surcharge_past_the_limit",
                )
            ]
        },
    }


def _section_title(number: int) -> str:
    fee = FEES[(number - 1) // 2]
    return f"The {fee.pier} pier" if number % 2 else f"The {fee.pier} pier, worked through"


def _section_intent(number: int) -> Fields:
    return {
        "unit_id": f"ex-{(number + 1) // 2}",
        "title": _section_title(number),
        "type": "bridge" if number == 18 else "concept" if number % 2 else "worked_example",
        "intent": "Show a step with a name, a border, and a value that is handed back.",
    }


def _starter(iteration: int) -> Fields:
    return _section("starter", "stub", FILE, FEES[iteration - 1].stub(), iteration)


def _test(iteration: int) -> Fields:
    """One section per unit, then three more for the first three."""
    part, at = divmod(iteration - 1, UNITS)
    return _section("test", "edge", TEST_FILE, FEES[at].cases(part), iteration)


def _section(kind: str, what: str, path: str, content: str, iteration: int) -> Fields:
    return {
        "section_id": f"{kind}-{iteration}",
        "type": what,
        "file_path": path,
        "content": content,
        "is_complete": False,
        "next_focus": "the next pier",
    }


def _solution(_iteration: int) -> Fields:
    def wrong(tag: str, content: str, why: str) -> Fields:
        return {"tag": tag, "file_path": FILE, "content": content, "why": why}

    whole = "".join(fee.body() for fee in FEES)
    return {
        "files": [{"file_path": FILE, "content": whole}],
        "wrong_answers": [
            wrong(
                "any.logic.off_by_one",
                "".join(fee.body(">=") for fee in FEES),
                "They believe that the surcharge begins at the limit itself.",
            ),
            wrong(
                "py.return.print_instead",
                re.sub(r"return (.*)", r"print(\1)", whole),
                "They believe that showing a number hands it back.",
            ),
        ],
    }


def _solver(iteration: int) -> Fields:
    return {"files": _solution(iteration)["files"], "guessed": []}


def _lesson_section(iteration: int) -> Fields:
    intent = _section_intent(iteration)
    return {
        "section_id": f"lesson-{iteration}",
        "section_title": intent["title"],
        "type": intent["type"],
        "content": _lesson(iteration),
        "is_complete": False,
        "next_focus": "the next pier",
    }


_REPLIES = {
    "scaffold": _scaffold,
    "starter-expand": _starter,
    "test-expand": _test,
    "solution": _solution,
    "solver": _solver,
    "lesson-expand": _lesson_section,
}
