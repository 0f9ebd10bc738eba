"""A store that cannot be read is set aside whole, in words; its place is free for a new one."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.store.store import Store
from schemas.errors import Reason, StateError
from schemas.events import Event
from schemas.learner import LearnerModel
from schemas.session import Session
from schemas.turn import Turn
from tests.draws import draws
from tests.integration.test_store import attempted, new_session, started

DAY_S = 86_400.0


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with one session of three attempts, closed in good order."""
    folder = tmp_path / "home"
    with closing(Store(folder)) as store:
        store.record(started(new_session()))
        for _ in range(3):
            store.update("7f3a01bc", attempted)
    return folder


def everything(home: Path) -> tuple[tuple[Session, ...], list[Event]]:
    with closing(Store(home)) as store:
        listed = tuple(store.session(item.id) or item for item in store.sessions())
        store.learner()
        store.exercise("7f3a01bc")
        return listed, list(store.events())


def refusal(home: Path) -> StateError:
    with pytest.raises(StateError) as caught:
        everything(home)
    return caught.value


def set_aside(home: Path) -> list[str]:
    return sorted(path.name for path in home.glob("learner.db.damaged-*"))


@pytest.mark.parametrize(
    "content", [b"", b"\0" * 8192, b"garbage", b"SQLite format 3\0", os.urandom(20_000)]
)
def test_a_file_that_is_no_store_is_moved_and_named(home: Path, content: bytes) -> None:
    (home / "learner.db").write_bytes(content)
    error = refusal(home)
    (name,) = set_aside(home)
    assert error.reason is Reason.STORE_DAMAGED
    assert str(home / "learner.db") in error.message
    assert name in error.message
    assert "Start learn again" in error.hint
    assert (home / name).read_bytes() == content
    assert everything(home) == ((), [])


def test_another_programs_database_is_not_taken_for_a_store(home: Path) -> None:
    (home / "learner.db").unlink()
    with closing(sqlite3.connect(home / "learner.db")) as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")
    assert "not a store of learn" in refusal(home).message


def test_a_missing_table_is_damage(home: Path) -> None:
    with closing(sqlite3.connect(home / "learner.db")) as connection:
        connection.execute("DROP TABLE events")
    assert "missing tables: events" in refusal(home).message


@pytest.mark.parametrize("doc", ["{", "[]", '{"id": 3}', "\x00", b"\xff{}"])
def test_a_session_that_does_not_parse_is_left_out_alone(home: Path, doc: str | bytes) -> None:
    with closing(Store(home)) as store:
        store.record(started(new_session("beef")))
    with closing(sqlite3.connect(home / "learner.db")) as connection:
        query = "UPDATE sessions SET doc = CAST(? AS TEXT) WHERE id = '7f3a01bc'"
        connection.execute(query, (doc,))
        connection.commit()
    with closing(Store(home)) as store:
        with pytest.raises(StateError) as caught:
            store.update("7f3a01bc", attempted)
        assert caught.value.reason is Reason.STORE_DAMAGED
        assert "session 7f3a01bc" in caught.value.message
        assert "/start" in caught.value.hint
        assert [item.id for item in store.sessions()] == ["beef"]
        store.update("beef", attempted)
        assert len(list(store.events())) == 6
        told = store.file.left_out.untold()
        assert told is not None
        assert "session 7f3a01bc" in told.message
    with closing(Store(home)) as store:
        assert [item.id for item in store.sessions()] == ["beef"]
        assert store.file.left_out.untold() is None, "another shell has told it"
    assert set_aside(home) == []


def test_an_event_that_does_not_parse_is_left_out_alone(home: Path) -> None:
    with closing(sqlite3.connect(home / "learner.db")) as connection:
        connection.execute("DROP TRIGGER events_are_never_changed")
        connection.execute("UPDATE events SET body = '[' WHERE seq = 4")
        connection.commit()
    with closing(Store(home)) as store:
        assert [event.seq for event in store.events()] == [1, 2, 3]
        assert store.remodel(lambda events: LearnerModel(mean=float(len(events)))) == (3, False)
        told = store.file.left_out.untold()
        assert told is not None
        assert "event 4" in told.message
    assert set_aside(home) == []


def test_a_learner_model_that_does_not_parse_costs_only_a_rebuild(home: Path) -> None:
    with closing(sqlite3.connect(home / "learner.db")) as connection:
        connection.execute("INSERT INTO meta VALUES ('learner', '{')")
        connection.commit()
    error = refusal(home)
    assert error.reason is Reason.STORE_DAMAGED
    assert "learn rebuild" in error.hint
    assert set_aside(home) == []
    with closing(Store(home)) as store:
        store.record(Turn((), learner=LearnerModel(mean=1.0)))
        assert store.learner() == LearnerModel(mean=1.0)
        assert len(list(store.events())) == 4


def test_the_log_of_a_damaged_store_moves_with_it(home: Path) -> None:
    killed_writer(home)
    (home / "learner.db").write_bytes(b"garbage" * 1000)
    log = (home / "learner.db-wal").read_bytes()
    refusal(home)
    (main, wal) = (name for name in set_aside(home) if not name.endswith("-shm"))
    assert wal == f"{main}-wal"
    assert (home / wal).read_bytes() == log
    assert everything(home) == ((), [])


def test_a_log_without_its_store_is_never_replayed_into_a_new_one(home: Path) -> None:
    killed_writer(home)
    (home / "learner.db").unlink()
    assert everything(home) == ((), [])
    assert any(name.endswith("-wal") for name in set_aside(home))


def test_two_stores_damaged_in_one_second_are_both_kept(home: Path) -> None:
    for content in (b"first", b"second"):
        (home / "learner.db").write_bytes(content)
        with closing(Store(home, now=lambda: 0.0)) as store, pytest.raises(StateError):
            store.current()
    kept = {(home / name).read_bytes() for name in set_aside(home)}
    assert kept == {b"first", b"second"}


def test_a_shell_that_is_open_goes_over_to_the_new_store_and_harms_nothing(home: Path) -> None:
    first, second = Store(home), Store(home)
    first.sessions()
    second.sessions()
    with closing(sqlite3.connect(home / "learner.db")) as connection:
        connection.execute("DROP TABLE topics")
    with pytest.raises(StateError):
        first.topics("rust")
    first.record(started(new_session("beef")))
    assert [item.id for item in second.sessions()] == ["beef"]
    second.update("beef", attempted)
    second.close()
    third = Store(home)
    assert [item.attempt_count for item in third.sessions()] == [1]
    for store in (first, third):
        store.close()


def test_two_shells_that_find_the_same_damage_leave_the_new_store_alone(home: Path) -> None:
    first, second = Store(home), Store(home)
    with pytest.raises(StateError) as caught, second.file.reading() as connection:
        (home / "learner.db").write_bytes(b"garbage")
        with pytest.raises(StateError):
            everything(home)
        first.record(started(new_session("beef")))
        connection.execute("SELECT * FROM sessions, no_longer_there")
    assert "another shell has set it aside" in caught.value.message
    assert [item.id for item in everything(home)[0]] == ["beef"]
    for store in (first, second):
        store.close()


def test_a_shell_that_closes_late_takes_no_log_from_the_new_store(home: Path) -> None:
    late, first = Store(home), Store(home)
    late.sessions()
    (home / "learner.db").rename(home / "elsewhere.db")
    first.record(started(new_session("beef")))
    late.close()
    assert [item.id for item in everything(home)[0]] == ["beef"]
    first.close()


def test_a_store_cut_at_any_length_is_damaged_or_whole(home: Path, tmp_path: Path) -> None:
    whole = (home / "learner.db").read_bytes()
    expected = everything(home)
    lengths = {*range(0, len(whole), 1024), *range(100), len(whole) - 1, len(whole)}
    for length in sorted(lengths):
        copy = tmp_path / "cut"
        copy.mkdir()
        (copy / "learner.db").write_bytes(whole[:length])
        if length == len(whole):
            assert everything(copy) == expected
        else:
            assert refusal(copy).reason is Reason.STORE_DAMAGED
            name = set_aside(copy)[0]
            assert (copy / name).read_bytes() == whole[:length]
        shutil.rmtree(copy)


@draws(60)
@given(st.randoms(use_true_random=False))
def test_overwritten_bytes_end_in_words_or_in_values(chance: random.Random) -> None:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        with closing(Store(home)) as store:
            store.record(started(new_session()))
        content = bytearray((home / "learner.db").read_bytes())
        for _ in range(chance.randint(1, 8)):
            start = chance.randrange(len(content))
            noise = chance.randbytes(chance.randint(1, 200))[: len(content) - start]
            content[start : start + len(noise)] = noise
        (home / "learner.db").write_bytes(content)
        try:
            everything(home)
        except StateError as error:
            assert error.reason in (Reason.STORE_DAMAGED, Reason.STORE_NEWER)


def test_a_log_cut_at_any_length_gives_the_turns_before_the_cut(home: Path, tmp_path: Path) -> None:
    killed_writer(home)
    log = (home / "learner.db-wal").read_bytes()
    _, events = whole = everything_in_copy(home, tmp_path, log)
    assert len(events) > 4
    for length in range(0, len(log), len(log) // 40):
        sessions, found = everything_in_copy(home, tmp_path, log[:length])
        assert found == events[: len(found)]
        assert sessions[0].attempt_count == len(found) - 1
    assert everything_in_copy(home, tmp_path, log) == whole


def test_damage_deep_in_a_large_store_is_found_within_a_week(home: Path) -> None:
    with closing(Store(home, now=lambda: DAY_S)) as store:
        for _ in range(4):
            store.record(Turn((Event("call", 1.0, {"text": "x" * 400_000}),)))
    with closing(Store(home, now=lambda: DAY_S)) as store:
        store.current()
    size = (home / "learner.db").stat().st_size
    with (home / "learner.db").open("r+b") as file:
        file.seek(size // 2)
        file.write(b"\xff" * 4096)
    with closing(Store(home, now=lambda: 3 * DAY_S)) as store:
        assert len(store.sessions()) == 1
    with closing(Store(home, now=lambda: 9 * DAY_S)) as store, pytest.raises(StateError) as caught:
        store.current()
    assert caught.value.reason is Reason.STORE_DAMAGED


def test_a_thorough_check_finds_what_no_opening_looks_for(home: Path) -> None:
    with closing(Store(home)) as store:
        store.file.check()
        content = bytearray((home / "learner.db").read_bytes())
        content[-4096:] = b"\xff" * 4096
    (home / "learner.db").write_bytes(content)
    with closing(Store(home)) as store, pytest.raises(StateError) as caught:
        store.file.check()
    assert caught.value.reason is Reason.STORE_DAMAGED


def killed_writer(home: Path) -> None:
    """Leave the store as a process does that dies in mid-flight: with a log."""
    script = """
import os, signal, sys
from pathlib import Path
from runtime.store.store import Store
from tests.integration.test_store import attempted
store = Store(Path(sys.argv[1]))
for _ in range(5):
    store.update("7f3a01bc", attempted)
os.kill(os.getpid(), signal.SIGKILL)
"""
    here = Path(__file__).parent
    environment = {"PYTHONPATH": f"{here.parents[1]}:{here}", "PATH": os.environ["PATH"]}
    subprocess.run([sys.executable, "-c", script, str(home)], env=environment, check=False)
    assert (home / "learner.db-wal").stat().st_size


def everything_in_copy(
    home: Path, tmp_path: Path, log: bytes
) -> tuple[tuple[Session, ...], list[Event]]:
    copy = tmp_path / "copy"
    copy.mkdir()
    shutil.copy(home / "learner.db", copy)
    (copy / "learner.db-wal").write_bytes(log)
    try:
        return everything(copy)
    finally:
        shutil.rmtree(copy)
