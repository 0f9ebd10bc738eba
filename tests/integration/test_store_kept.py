"""Replies of unfinished setups outlive the process, in order, bounded, and nobody takes another's."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from runtime.store.kept import MOST_CHARS, MOST_DAYS, MOST_SETUPS
from runtime.store.store import Store
from schemas.kept import KeptReply, KeptSetup

DAY_S = 86_400.0


def setup(id: str, at: float = 0.0, *texts: str) -> KeptSetup:
    replies = tuple(KeptReply(f"starter-expand:0:{n}", text) for n, text in enumerate(texts, 1))
    return KeptSetup(id, "python", "P101", "D1", "", "codex", at, "Fares", 9, False, replies)


def test_what_is_kept_is_there_for_the_next_process(tmp_path: Path) -> None:
    first, texts = Store(tmp_path), [f"reply {n} \u2028 🦀" for n in range(12)]
    for count in range(1, 13):
        first.kept.keep(setup("aa", 1.0, *texts[:count]))
    first.close()
    assert Store(tmp_path).kept.setups() == (setup("aa", 1.0, *texts),)


def test_forgetting_the_end_of_a_setup_leaves_its_beginning(tmp_path: Path) -> None:
    kept = Store(tmp_path).kept
    kept.keep(setup("aa", 1.0, "one", "two", "three"))
    kept.keep(replace(setup("aa", 1.0, "one", "other"), proved=True))
    assert kept.setups() == (replace(setup("aa", 1.0, "one", "other"), proved=True),)
    kept.keep(setup("ab", 2.0, "another"))
    kept.drop("aa")
    assert kept.setups() == (setup("ab", 2.0, "another"),)


def test_a_setup_of_a_living_shell_is_not_offered(tmp_path: Path) -> None:
    one, other = Store(tmp_path), Store(tmp_path)
    one.kept.keep(setup("aa", 1.0, "one"))
    with one.setups.hold("aa"):
        assert other.kept.setups() == ()
    assert len(other.kept.setups()) == 1


def test_setups_are_bounded_in_number_age_and_size(tmp_path: Path) -> None:
    kept = Store(tmp_path).kept
    for number in range(MOST_SETUPS + 3):
        kept.keep(setup(f"s{number:02d}", float(number), "text"))
    assert [item.id for item in kept.setups()] == [f"s{n:02d}" for n in range(3, MOST_SETUPS + 3)]
    kept.keep(setup("new", (MOST_DAYS + 1) * DAY_S, "x" * (MOST_CHARS // 2), "y" * MOST_CHARS))
    (left,) = kept.setups()
    assert (left.id, left.calls) == ("new", 1)
