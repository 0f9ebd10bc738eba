"""What units and tests of Go's bundled exercises say: whose test it is, and words that read as a call."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from curriculum.content.parse import parse_exercise
from runtime.home.bank_folders import read_folder
from tests.content.proofs import BANK, FOLDERS, named

GO = [folder for folder in FOLDERS if folder.parent.name == "go"]
_AFTER_A_CALL = re.compile(r'"after \w+\([^"\n]*, ')


def test_what_the_loudest_is_belongs_to_loudest() -> None:
    folder = BANK / "go" / "G106-sensor-window"
    exercise = parse_exercise(named(folder), read_folder(folder))
    owners = {name: unit.symbol for unit in exercise.units for name in unit.tests}
    of_it = {name: owner for name, owner in owners.items() if "Loudest" in name}
    assert set(of_it.values()) == {"Loudest"}
    assert len(of_it) == 2
    assert "Clamp" in owners.values()


@pytest.mark.parametrize("folder", GO, ids=named)
def test_no_test_says_after_a_call_where_the_card_says_called(folder: Path) -> None:
    """`called after Clamp(…), values` reads as nothing."""
    texts = read_folder(folder)
    said = [path for path, text in texts.items() if _AFTER_A_CALL.search(text)]
    assert said == []


def test_the_hint_about_letters_names_a_name_of_the_tests() -> None:
    folder = BANK / "go" / "G105-clay-letters"
    exercise = parse_exercise(named(folder), read_folder(folder))
    tests = "".join(file.content for file in exercise.tests)
    (name,) = re.findall(r"For `(\w+)`", exercise.units[0].hints[0])
    assert f'"{name}"' in tests
