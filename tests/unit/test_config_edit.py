"""One setting changes in a file that somebody else wrote: all else in it stays where it was."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.home.config_edit import with_value

TWO_TABLES = """# my settings

[stage]
max_retries = 2  # was 1

# The walls.
# They stay up.
[sandbox]
mode = "auto"
"""


def test_a_new_key_stands_above_the_comment_of_the_next_table() -> None:
    changed = with_value(TWO_TABLES, "stage.max_repairs", 3)
    assert changed == TWO_TABLES.replace("# was 1\n", "# was 1\nmax_repairs = 3\n")


def test_a_new_key_at_the_top_parts_no_comment_from_its_table() -> None:
    changed = with_value(TWO_TABLES, "engine", "bank")
    assert changed == TWO_TABLES.replace("[stage]", 'engine = "bank"\n\n[stage]', 1)
    commented = TWO_TABLES.replace("[stage]", "# The stages.\n[stage]")
    changed = with_value(commented, "engine", "bank")
    assert changed == commented.replace("# The stages.", 'engine = "bank"\n\n# The stages.')


def test_a_file_of_comments_keeps_them_on_top() -> None:
    assert with_value("# mine\n", "engine", "bank") == '# mine\nengine = "bank"\n'


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_line_ends_and_the_mark_before_the_first_sign_stay(mark: str, ends: str) -> None:
    text = mark + TWO_TABLES.replace("\n", ends)
    changed = with_value(text, "stage.max_retries", 4)
    assert changed == text.replace("= 2", "= 4")


LINES = st.sampled_from(
    ["", "# a comment", "a = 1", 'b = "# no comment"', "[t]", "c = 2  # why", "[u]", "d = [1, 2]"]
)


@given(st.lists(LINES, max_size=9), st.sampled_from(["a", "new", "t.a", "t.new", "u.x"]))
def test_whatever_stands_in_the_file_is_still_there(lines: list[str], key: str) -> None:
    text = "".join(f"{line}\n" for line in lines)
    try:
        before = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    changed = with_value(text, key, 7)
    expected = {
        name: dict(item) if isinstance(item, dict) else item for name, item in before.items()
    }
    *table, last = key.split(".")
    (expected.setdefault(table[0], {}) if table else expected)[last] = 7
    assert tomllib.loads(changed) == expected
    kept = [line for line in changed.splitlines() if line.startswith("#")]
    assert kept == [line for line in lines if line.startswith("#")]
