"""One text of the store is damaged, whichever: it is told once, and every other command works.

The normal run damages a few, always the same. For many:

    LEARN_DAMAGES=200 pytest -n 0 tests/integration/test_store_one_row.py
"""

from __future__ import annotations

import json
import os
import random
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from runtime.store.store import Store
from schemas.events import Event
from schemas.kept import KeptSetup
from schemas.reading import plain
from schemas.turn import Turn
from shell.cli import run
from tests.integration.test_store import NODE

EXAMPLES = int(os.environ.get("LEARN_DAMAGES", "6"))
DAMAGES = [b"", b"{", b"[]", b"{}", b'{"id": 3}', b"null", b"\0", b"\xff\xfe", b"[" * 5000]
COMMANDS = [
    *(["sessions"], ["status"], ["next"], ["map"], ["why", "P101"], ["report"], ["topics"]),
    *(["usage"], ["audit"], ["rebuild"], ["export", "progress", "--to", "out"], ["config"]),
]
ABOUT_IT = [["attempt"], ["hint"], ["show"], ["solution"], ["restore"], ["review"], ["end"]]
"""Commands about the exercise at hand: they may be refused, in words."""


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home in which every table holds something."""
    home = tmp_path_factory.mktemp("one-row") / "home"
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("LEARN_HOME", str(home))
        for words in (["start", "python", "P101"], ["attempt"], ["hint"], ["reset"]):
            assert run([*words, "--json"]) in (0, 3)
    with closing(Store(home)) as store:
        body = {"topic": "mine", "node": plain(NODE)}
        store.record(Turn((Event("node_written", 1.0, body, node="R901", language="rust"),)))
        store.record(Turn((Event("setup_begun", 1.0, {}, "ab12", "P102", "python"),)))
        store.kept.keep(KeptSetup("cd34", "python", "P103", "D1", "codex", "", 1.0))
    return home


def texts(home: Path) -> Iterator[tuple[str, str, object]]:
    """Table, column and row number or key of every JSON text."""
    places = [("sessions", "doc"), ("sessions", "attempts"), ("exercises", "doc")]
    places += [("events", "body"), ("certificates", "doc"), ("meta", "value")]
    with closing(sqlite3.connect(home / "learner.db")) as store:
        for table, column in places:
            key = "key" if table == "meta" else "rowid"
            for (row,) in store.execute(f"SELECT {key} FROM {table}"):
                yield table, column, row


def damage(home: Path, table: str, column: str, row: object, text: bytes) -> None:
    with closing(sqlite3.connect(home / "learner.db")) as store, store:
        store.execute("DROP TRIGGER events_are_never_changed")
        key = "key" if table == "meta" else "rowid"
        store.execute(f"UPDATE {table} SET {column} = CAST(? AS TEXT) WHERE {key} = ?", (text, row))


@pytest.mark.parametrize("number", range(EXAMPLES))
def test_one_damaged_text_stops_nothing_else(
    number: int, whole: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(number)
    place = chance.choice(sorted(texts(whole), key=str))
    text = chance.choice(DAMAGES)
    home = tmp_path / "home"
    shutil.copytree(whole, home)
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("LEARN_HOME", str(home))
        patched.chdir(tmp_path)
        damage(home, *place, text)
        told = []
        for words in [*COMMANDS, *COMMANDS[:3], *ABOUT_IT]:
            capsys.readouterr()
            code = run([*words, "--json"])
            out, err = capsys.readouterr()
            errors = [json.loads(line)["error"] for line in err.splitlines()]
            reasons = {error["reason"] for error in errors}
            if words in ABOUT_IT:
                assert reasons <= {"STORE_DAMAGED", "NO_SESSION", "NOT_YET_ALLOWED"}, (
                    words,
                    errors,
                )
            else:
                assert code == 0, (words, errors)
                json.loads(out)
                told += errors
        assert len(told) <= 1, told
        assert {error["reason"] for error in told} <= {"STORE_DAMAGED"}
        assert list(home.glob("*damaged*")) == []
