"""What becomes of a reply that is wrapped, cut or not what was asked for, and the words for it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orchestration.progress import CallRetried, Progress
from orchestration.stages.replies import parse_reply
from orchestration.stages.unwrapping import unwrapped
from schemas.errors import Reason, StageError
from schemas.exchange.export import FOLDER
from shell.output.progress_lines import progress_for
from shell.output.screen import Screen
from shell.views import calls
from tests.fakes import MemoryStore, ScriptedEngine, begun, desk

OBJECT = '{"a": {"b": [1, "{"]}, "c": "```"}'
WRAPPED = {
    "a fence": (f"```json\n{OBJECT}\n```", "a code fence"),
    "a fence between sentences": (f"Sure!\n```\n{OBJECT}\n```\nGood luck.", "a code fence"),
    "sentences": (f"Here it is {{as asked}}: {OBJECT} Good luck.", "words around it"),
    "a sentence after it": (f"{OBJECT}\nI hope this helps.", "words around it"),
    "thoughts": (f'<think>So {{"a": 1}} it is.</think>\n{OBJECT}', "thoughts"),
    "thoughts and a fence": (f"<think>So.</think>\n```json\n{OBJECT}\n```", "a code fence"),
}


@pytest.mark.parametrize(("text", "wrapping"), WRAPPED.values(), ids=WRAPPED)
def test_one_object_is_taken_out_of_what_is_around_it(text: str, wrapping: str) -> None:
    assert unwrapped(text) == (OBJECT, wrapping)


@pytest.mark.parametrize(
    "text",
    [f"{OBJECT} {OBJECT}", f"```\n{OBJECT}\n```\n```\n{OBJECT}\n```", "{}", f"[{OBJECT}]", OBJECT,
     f"Here: {OBJECT[:-2]}", f'"{OBJECT}"', "No.", ""],
)  # fmt: skip
def test_what_is_not_one_wrapped_object_stays_as_it_is(text: str) -> None:
    assert unwrapped(text) == (text, "")


@given(st.text(max_size=300), st.dictionaries(st.text(), st.text() | st.integers(), min_size=1))
def test_unwrapping_never_fails_and_finds_what_stands_alone(
    text: str, fields: dict[str, object]
) -> None:
    unwrapped(text)
    assert json.loads(unwrapped(f"\n{json.dumps(fields)}\n")[0]) == fields


SAID = {
    "cut in a string": ('{"hint_id": "no end', "was cut off"),
    "cut after a comma": ('{"hint_id": "h", ', "was cut off"),
    "cut in a fence": ('```json\n{"hint_id": "no end', "was cut off"),
    "prose": ("Sure, I will write it.", "in words of its own"),
    "nothing": (" ", "gave no answer"),
    "a list": ("[]", "does not have the form"),
    "a comma too many": ('{"a": 1,, "b": 2}', "does not have the form"),
    "another object": ('{"a": 1}', "does not have the form"),
    "no end": ('{"a": "' + "x" * 2_100_000 + '"}', "far too long"),
}


@pytest.mark.parametrize(("text", "words"), SAID.values(), ids=SAID)
def test_a_person_reads_what_happened_and_the_record_has_the_technical_line(
    text: str, words: str
) -> None:
    with pytest.raises(StageError) as caught:
        parse_reply("coach", text, FOLDER / "hint_pack_v1.schema.json")
    error = caught.value
    assert words in error.message
    assert "the reply" in str(error.details["technical"])
    assert not {"line 1", "JSON", "schema", "column"} & set(error.message.split())


def test_a_wrapped_reply_is_accepted_and_noted() -> None:
    engine, store = ScriptedEngine(), MemoryStore()
    begun(desk(engine=engine))
    good = engine.reply(engine.asked("scaffold")[0]).text
    wrapping = ScriptedEngine({"scaffold": [f"Here you are:\n```json\n{good}\n```"]})
    begun(desk(engine=wrapping, store=store))
    record = next(store.events("call"))
    assert (record.body["retries"], record.body["reason"]) == (0, "")
    assert record.body["notes"] == ["taken out of a code fence"]
    assert "taken out of a code fence" in str(calls.audit((record,), failed=False)[0])


def test_a_try_that_was_refused_is_told_in_words_and_recorded_in_its_own(
    capsys: pytest.CaptureFixture[str],
) -> None:
    heard: list[Progress] = []
    store = MemoryStore()
    engine = ScriptedEngine({"scaffold": ['{"scaffold_id": "cut']})
    begun(desk(engine=engine, store=store, report=heard.append))
    (told,) = [item for item in heard if isinstance(item, CallRetried)]
    assert told.message == "The model's answer was cut off."
    progress_for(Screen(theme="plain"))(told)
    assert "… The model's answer was cut off. Asked again." in capsys.readouterr().out
    assert "Unterminated string" in str(next(store.events("call")).body["fault"])


def test_a_rule_that_quotes_the_solution_is_not_read_by_learners() -> None:
    leaking = {"content": "def fare(n):\n    return n + 7\n\n\ndef twice(n):\n    return n + n\n"}
    engine = ScriptedEngine({"lesson-expand": [leaking, leaking]})
    escape = ScriptedEngine({"starter-expand": [{"file_path": "/etc/fares.py"}] * 2})
    for laid in (desk(engine=engine), desk(engine=escape)):
        try:
            begun(laid)
        except StageError as error:
            assert error.reason is Reason.POLICY_VIOLATION
            assert "n + 7" not in error.message
            assert "/etc" not in error.message
            assert "rule" in error.message
            assert error.details["violations"]
