"""What the first prompt shows is true, whatever happened to the note of the last shell."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.bundled import count_of_nodes

from .terminal import LEARN, Terminal


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("glance") / "home"
    learn(home, "start", "python", "P101")
    return home


def learn(home: Path, *words: str) -> None:
    subprocess.run(
        [LEARN, *words],
        env={**os.environ, "LEARN_HOME": str(home)},
        capture_output=True,
        check=False,
    )


@contextmanager
def greeted(home: Path, prompt: str) -> Iterator[str]:
    terminal = Terminal(home)
    yield terminal.wait_for(prompt)
    terminal.close()


@pytest.mark.parametrize(
    "note",
    [None, "", "{", "[]", '{"session": 7}', "\x00\xff" * 50],
    ids=lambda note: repr(note)[:12],
)
def test_a_lost_or_broken_note_changes_nothing(home: Path, note: str | None) -> None:
    path = home / "cache" / "glance.json"
    if note is None:
        path.unlink(missing_ok=True)
    else:
        path.write_text(note, "utf-8")
    with greeted(home, "learn P101>") as screen:
        assert f"python 0/{count_of_nodes('python')} nodes" in screen
        assert "In progress: P101" in screen


def test_a_note_that_another_shell_outdated_is_not_believed(home: Path, tmp_path: Path) -> None:
    own = tmp_path / "home"
    shutil.copytree(home, own)
    with greeted(own, "learn P101>"):
        pass
    learn(own, "end")
    with greeted(own, "learn>") as screen:
        assert "In progress" not in screen
        assert "/next recommends" in screen


def test_the_greeting_breaks_its_lines_between_words(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path / "narrow", columns=36)
    screen = terminal.wait_for("learn>")
    terminal.close()
    words = {
        "learnshell",
        "0.1",
        "(codex",
        "not",
        "found)",
        "Python",
        "begins,",
        "/help",
        "commands.",
    }
    assert words <= {word.strip(",") if word == "Python," else word for word in screen.split()}


def test_a_store_that_was_set_aside_while_it_was_read_beside_is_told(
    home: Path, tmp_path: Path
) -> None:
    own = tmp_path / "home"
    shutil.copytree(home, own)
    (own / "cache" / "glance.json").unlink(missing_ok=True)
    for path in own.glob("learner.db-*"):
        path.unlink()
    (own / "learner.db").write_bytes(b"no store " * 500)
    terminal = Terminal(own, columns=200)
    screen = terminal.wait_for("Start learn again")
    assert terminal.ended() == 1
    (aside,) = own.glob("learner.db.damaged-*")
    assert str(aside) in screen.replace("\n", "")
    with greeted(own, "learn>") as screen:
        assert "damaged" not in screen


def test_a_home_whose_notes_cannot_be_kept_is_read_all_the_same(home: Path, tmp_path: Path) -> None:
    own = tmp_path / "home"
    shutil.copytree(home, own)
    note = own / "cache" / "glance.json"
    note.unlink(missing_ok=True)
    note.mkdir()
    with greeted(own, "learn P101>") as screen:
        assert "In progress: P101" in screen
