"""What a new exercise begins as, for nodes and languages that give little to begin with."""

from __future__ import annotations

import tomllib

import pytest

from curriculum.content.skeleton import skeleton
from schemas.errors import Reason, UsageError
from tests.fake_exercise import CURRICULUM

CODE = {
    "starter/tea.sh": "first_step() { echo no; }\n",
    "tests/run.sh": 'echo "ok 1 - first step of two"\n',
}


def test_a_node_without_tags_begins_with_one_of_any_language() -> None:
    files = skeleton(CURRICULUM.node("python", "P101"), "tea", CODE, ())
    document = tomllib.loads({item.path: item.content for item in files}["exercise.toml"])
    assert [item["tag"] for item in document["wrong"]] == ["any.logic.edge_case"] * 2


def test_a_skeleton_without_its_stub_is_told() -> None:
    code = {path: text.replace("first_step", "begin") for path, text in CODE.items()}
    with pytest.raises(UsageError) as error:
        skeleton(CURRICULUM.node("python", "P101"), "tea", code, ())
    assert error.value.reason is Reason.UNKNOWN_LANGUAGE
    assert "first_step" in error.value.hint
