"""Explanations of messages against the tools: small programs, run for real, get the entry they name."""

from __future__ import annotations

import os
import re
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from curriculum.diagnosis.messages import explained, parse_messages
from schemas.evidence import Diagnostic
from tests.bundled import LANGUAGES
from tests.message_tables import cases, told

TABLES = {
    **{"c": "c", "cpp": "cpp", "javascript": "javascript", "python": "python"},
    **{"go": "go", "rust": "rust", "rust-panics": "rust"},
}
LEAST = {
    "c": 150,
    "cpp": 120,
    "javascript": 150,
    "python": 150,
    "rust": 150,
    "rust-panics": 25,
    "go": 120,
}
LONGEST = 320
EVERY = 9
"""Of the programs, one in so many is run; with LEARN_MESSAGES=all every one is."""
PERSON = re.compile(
    r"\b(you (meant|mean|want|wanted|think|thought|believe|forgot|tried|intended|expect\w*)"
    r"|forgot(ten)?|forget|intend\w*|intent\w*|mistake\w*|believe\w*|confus\w*|should have)\b",
    re.IGNORECASE,
)
VERSION = f"python3.{sys.version_info.minor}"


@pytest.mark.sampled(2)
@pytest.mark.parametrize("name", TABLES)
def test_what_a_tool_says_gets_its_explanation(name: str, tmp_path: Path) -> None:
    path = LANGUAGES.part(TABLES[name], "messages.toml")
    assert path is not None
    known = parse_messages(str(path), path.read_text("utf-8"))
    table = [case for case in cases(name) if VERSION in case.get("only", VERSION).split(",")]
    asked = table if os.environ.get("LEARN_MESSAGES") == "all" else table[::EVERY]
    with ThreadPoolExecutor(2) as pool:
        said = list(
            pool.map(lambda item: told(name, item[1], tmp_path / str(item[0])), enumerate(asked))
        )
    found = [explained(known, item) if item else ("no error", "") for item in said]
    wrong = [
        f"{got or 'nothing'}, not {case['message'] or 'nothing'}: {case.get('code', '')[:200]}"
        for case, (got, _words) in zip(asked, found, strict=True)
        if got != case["message"]
    ]
    assert wrong == [], "\n".join(wrong)
    assert max(len(words) for _id, words in found) <= LONGEST


@pytest.mark.parametrize("language", sorted(set(TABLES.values())))
def test_every_entry_has_its_programs_and_speaks_of_the_message_alone(language: str) -> None:
    path = LANGUAGES.part(language, "messages.toml")
    assert path is not None
    known = parse_messages(str(path), path.read_text("utf-8"))
    ids = [item.id for item in known]
    assert len(set(ids)) == len(ids)
    tables = {name: cases(name) for name, of in TABLES.items() if of == language}
    for name, table in tables.items():
        assert len(table) >= LEAST[name]
    named = {case["message"] for table in tables.values() for case in table}
    assert set(ids) == named - {""}
    for item in known:
        words = f"{item.means} {item.look}"
        words.format(**dict.fromkeys(re.compile(item.pattern).groupindex, ""))
        assert not PERSON.search(words), f"{item.id} tells of a person: {words}"


@pytest.mark.parametrize(
    "text",
    [
        "[[message]]\nid = 'a'\n",
        "[[message]]\nid=1\ncode=''\npattern=''\nmeans='x'\nlook='y'\n",
        "[[message",
    ],
)
def test_a_broken_file_is_refused_with_its_name(text: str) -> None:
    with pytest.raises(Exception, match=r"broken\.toml"):
        parse_messages("broken.toml", text)


def test_the_position_that_was_asked_for_is_told_and_not_the_length() -> None:
    path = LANGUAGES.part("cpp", "messages.toml")
    assert path is not None
    known = parse_messages(str(path), path.read_text("utf-8"))
    what = "basic_string::at: __n (which is 5) >= this->size() (which is 2)"
    said = Diagnostic("error", f'threw std::out_of_range, what() "{what}"', "panic")
    assert "position 5" in explained(known, said)[1]


def test_words_for_javascript_hold_whatever_was_read_and_show_no_trace() -> None:
    path = LANGUAGES.part("javascript", "messages.toml")
    assert path is not None
    known = parse_messages(str(path), path.read_text("utf-8"))
    said = "TypeError: Cannot read properties of null (reading 'push')"
    words = explained(known, Diagnostic("error", said, "TypeError"))[1]
    assert words.startswith("`push` is read from a value that is null, and null has no properties.")
    assert "[push]" not in words
    assert not any("top of the trace" in item.look for item in known)
