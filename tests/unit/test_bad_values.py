"""Numbers, lists and texts from outside that no setting can mean are refused with their place."""

from __future__ import annotations

import copy
import json
import math
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.home.config_file import SettingsFile, packaged_settings, parse_settings
from runtime.store.legacy import _mended
from schemas.errors import DocumentError, Reason, StateError
from schemas.settings import Settings
from shell.home import home_from

DEFAULTS = packaged_settings()
PATH = Path("/home/ada/learn/config.toml")


def numbers(table: Any, above: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    """The dotted keys of every number among the settings."""
    if isinstance(table, dict):
        return [key for name, item in table.items() for key in numbers(item, (*above, name))]
    return [above] if isinstance(table, int | float) and not isinstance(table, bool) else []


NUMBERS = numbers(DEFAULTS)


def refused(text: str) -> str:
    with pytest.raises(DocumentError) as caught:
        parse_settings(copy.deepcopy(DEFAULTS), PATH, text)
    assert caught.value.reason is Reason.CONFIG_INVALID
    return caught.value.message


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "[languages.python]\ntimeout_s = nan\n",
            "2: languages.python.timeout_s: expected a finite",
        ),
        (
            "[languages.python]\ntimeout_s = 1e300\n",
            "2: languages.python.timeout_s: expected a number from",
        ),
        (
            "[languages.c]\n\nmemory_mb = -1\n",
            "3: languages.c.memory_mb: expected a number from 16",
        ),
        ("learning.reveal_after = -4\n", "1: learning.reveal_after: expected a number from 0"),
        (
            "[languages.rust]\ntest_command = []\n",
            "2: languages.rust.test_command: it must not be empty",
        ),
        (
            '[languages.rust]\ntest_command = [""]\n',
            "2: languages.rust.test_command: it must not be",
        ),
        (
            '[languages.rust]\nsource_dir = ""\n',
            "2: languages.rust.source_dir: it must not be empty",
        ),
        ("[limits.D1]\nstarter = 0\n", "2: limits.D1.starter: expected a number from 1"),
        (
            "[stage.transport_retries]\nRATE_LIMITED = -1\n",
            "2: stage.transport_retries.RATE_LIMITED",
        ),
    ],
)
def test_what_no_setting_can_mean_is_refused_with_its_line(text: str, place: str) -> None:
    assert f"{PATH}:{place}" in refused(text)


@pytest.mark.parametrize("key", NUMBERS, ids=".".join)
@pytest.mark.parametrize("value", ["nan", "inf", "-inf", "-1000001", "1e300", "99999999999999"])
def test_every_number_has_bounds(key: tuple[str, ...], value: str) -> None:
    assert f"{PATH}:1: {'.'.join(key)}: " in refused(f"{'.'.join(key)} = {value}\n")


@given(key=st.sampled_from(NUMBERS), value=st.floats() | st.integers())
def test_a_number_is_taken_or_refused_with_its_key(key: tuple[str, ...], value: float) -> None:
    text = f"{'.'.join(key)} = {value}\n"
    try:
        settings = parse_settings(copy.deepcopy(DEFAULTS), PATH, text)
    except DocumentError as error:
        assert key[-1] in error.message
    else:
        assert isinstance(settings, Settings)
        assert math.isfinite(value)


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_byte_order_mark_and_line_ends_are_no_fault_of_a_config(
    tmp_path: Path, ends: str
) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(f"\ufeff# mine{ends}learning.reveal_after = 7{ends}".encode())
    file = SettingsFile(path)
    assert (file.current().learning.reveal_after, file.problem) == (7, None)


def test_a_fresh_process_says_that_the_defaults_apply(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text("learning.reveal_after = -4\n")
    broken = SettingsFile(path)
    assert broken.current().learning.reveal_after > 0
    problem = broken.untold_problem()
    assert problem is not None
    assert problem.hint == "The defaults apply until the file is mended."
    path.write_text("learning.reveal_after = 7\n")
    assert broken.current().learning.reveal_after == 7
    path.write_text("learning.reveal_after = 'x'\n")
    assert broken.current().learning.reveal_after == 7
    problem = broken.untold_problem()
    assert problem is not None
    assert problem.hint == "The last good settings stay in force until the file is mended."


@given(st.text(st.characters(), min_size=1))
def test_a_home_is_a_place_or_refused_at_the_door(name: str) -> None:
    try:
        home = home_from({"LEARN_HOME": f"/tmp/{name}"})
    except StateError as error:
        assert error.reason is Reason.HOME_NOT_WRITABLE
    else:
        str(home).encode("utf-8")


def test_a_home_whose_name_is_not_text_is_refused() -> None:
    with pytest.raises(StateError, match="its name is not UTF-8 text"):
        home_from({"LEARN_HOME": "/tmp/\udcff"})


@given(
    st.recursive(
        st.text(st.characters()), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
    )
)
def test_halves_of_characters_are_mended_and_nothing_else(value: object) -> None:
    mended = json.dumps(_mended(value), ensure_ascii=False)
    mended.encode("utf-8")
    assert _mended(_mended(value)) == _mended(value)


def test_a_lone_surrogate_becomes_a_sign() -> None:
    assert _mended(json.loads('{"a\\ud800": ["x\\udfffy", "\\ud83d\\ude00"]}')) == {
        "a\ufffd": ["x\ufffdy", "😀"]
    }
