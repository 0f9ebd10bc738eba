"""The command table: what follows a command becomes words, options and flags, or one clear refusal."""

from __future__ import annotations

import pytest

from schemas.errors import UsageError
from shell.base.option_words import option_words
from shell.commands.table import COMMANDS
from shell.commands.typed import find_command, parse_line


def test_a_flag_takes_no_value_and_an_option_takes_one() -> None:
    _command, plain = parse_line("/audit")
    assert plain.flags == frozenset()
    _command, both = parse_line("/audit --failed --export 1f2e call.jsonl")
    assert both.flags == frozenset({"failed"})
    assert both.options == {"export": "1f2e"}
    assert both.words == ("call.jsonl",)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("/audit --failed=yes", "--failed takes no value"),
        ("/audit --export", "--export needs a value"),
        ("/audit --bogus", "has no option --bogus"),
        ("/usage --failed", "has no option --failed"),
        ("/audit a b", "does not take 'a b'"),
    ],
)
def test_a_command_says_what_it_does_not_take(line: str, words: str) -> None:
    with pytest.raises(UsageError) as refused:
        parse_line(line)
    assert words in refused.value.message
    assert refused.value.hint.startswith("Usage: /")


def test_every_option_and_flag_stands_in_the_usage_of_its_command() -> None:
    missing = [
        f"/{command.name} --{name}"
        for command in COMMANDS
        for name in (*command.options, *command.flags)
        if f"--{name}" not in command.usage
    ]
    assert missing == []
    assert find_command("audit").flags == ("failed",)


def test_help_tells_what_every_option_is_for() -> None:
    for command in COMMANDS:
        words = option_words(command)
        assert set(words) == {f"--{name}" for name in (*command.options, *command.flags)}
        assert all(words.values())
