"""Homes that cannot be written, disks that are full, and stores of other versions."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from runtime.store.file import StoreFile
from runtime.store.schema import STEPS
from runtime.store.store import Store
from schemas.errors import Reason, StateError
from schemas.events import Event
from schemas.turn import Turn
from tests.integration.test_store import attempted, new_session, started

HERE = Path(__file__).parent
NEXT_STEP = ("ALTER TABLE topics ADD COLUMN seen INTEGER NOT NULL DEFAULT 7",)
LIMITED_WRITER = """
import resource, sys
from pathlib import Path
from runtime.store.store import Store
from schemas.errors import StateError
from tests.integration.test_store import attempted
store = Store(Path(sys.argv[1]))
done = store.session("7f3a01bc").attempt_count
hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, hard))
try:
    while True:
        done = store.update("7f3a01bc", attempted).session.attempt_count
except StateError as error:
    print(error.reason, error.hint)
print(done, store.session("7f3a01bc").attempt_count)
resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
print(store.update("7f3a01bc", attempted).session.attempt_count)
store.close()
"""
VISITOR = """
import os, sys
from pathlib import Path
from runtime.store.store import Store
from schemas.errors import StateError
if os.geteuid() == 0:
    os.seteuid(65534)  # rights mean nothing to root
try:
    Store(Path(sys.argv[1])).current()
except StateError as error:
    print(error.reason, error.message, error.hint)
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    with closing(Store(folder)) as store:
        store.record(started(new_session()))
    return folder


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte."""
    mount, umount = shutil.which("mount"), shutil.which("umount")
    if os.geteuid() != 0 or not mount or not umount:
        pytest.skip("mounting a small disk needs root; the size limit test covers the same words")
    folder = tmp_path / "disk"
    folder.mkdir()
    made = subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)],
        check=False,
        capture_output=True,
    )
    if made.returncode:
        pytest.skip(f"this machine mounts no tmpfs: {made.stderr.decode(errors='replace')}")
    yield folder
    subprocess.run([umount, "-l", str(folder)], check=True)


def run(script: str, home: Path) -> str:
    environment = {"PYTHONPATH": f"{HERE.parents[1]}:{HERE}", "PATH": os.environ["PATH"]}
    done = subprocess.run(
        [sys.executable, "-B", "-c", script, str(home)],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout


def test_a_write_the_disk_refuses_is_told_and_costs_nothing_before_it(home: Path) -> None:
    told, counts, after = run(LIMITED_WRITER, home).splitlines()
    reported, stored = counts.split()
    assert told.startswith("DISK_FULL What was saved before is safe.")
    assert int(reported) > 10
    assert reported == stored
    assert int(after) == int(stored) + 1
    with closing(Store(home)) as store:
        store.file.check()
        assert len(list(store.events("attempt"))) == int(after)


def test_a_full_disk_is_told_and_the_store_goes_on_when_there_is_space(small_disk: Path) -> None:
    home = small_disk / "home"
    with closing(Store(home)) as store:
        store.record(started(new_session()))
        ballast = small_disk / "ballast"
        with ballast.open("wb") as file:
            try:
                while file.write(b"x" * 4096):
                    file.flush()
            except OSError:
                file.raw.close()
        with pytest.raises(StateError) as caught:
            for _ in range(500):
                store.update("7f3a01bc", attempted)
        assert caught.value.reason is Reason.DISK_FULL
        kept = store.session("7f3a01bc")
        assert kept is not None
        ballast.unlink()
        later = store.update("7f3a01bc", attempted).session
        assert later is not None
        assert later.attempt_count == kept.attempt_count + 1


def test_a_full_disk_makes_no_half_store(small_disk: Path) -> None:
    home = small_disk / "home"
    home.mkdir()
    (small_disk / "ballast").write_bytes(b"x" * (1_000_000))
    with closing(Store(home)) as store:
        with pytest.raises(StateError) as caught:
            store.record(started(new_session()))
        assert caught.value.reason is Reason.DISK_FULL
        assert not (home / "learner.db").exists()
        (small_disk / "ballast").unlink()
        store.record(started(new_session()))


def test_a_home_that_cannot_be_a_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for home in (tmp_path / "file", tmp_path / "file" / "home"):
        with closing(Store(home)) as store, pytest.raises(StateError) as caught:
            store.current()
        assert caught.value.reason is Reason.HOME_NOT_WRITABLE
        assert str(tmp_path / "file") in caught.value.message
        assert "LEARN_HOME" in caught.value.hint


@pytest.mark.parametrize("names", [(), ("learner.db",), ("learner.db", "learner.lock")])
def test_a_home_without_the_right_to_write_is_named(home: Path, names: tuple[str, ...]) -> None:
    with tempfile.TemporaryDirectory() as folder:  # pytest's own is closed to other users
        Path(folder).chmod(0o755)
        locked = Path(folder) / "home"
        locked.mkdir()
        for name in names:
            shutil.copy(home / name, locked)
            (locked / name).chmod(0o444)
        locked.chmod(0o555)
        told = run(VISITOR, locked)
        assert told.startswith(f"HOME_NOT_WRITABLE {locked}")
        assert sorted(path.name for path in locked.iterdir()) == sorted(names)
        locked.chmod(0o755)


def test_an_older_store_is_backed_up_and_upgraded(home: Path) -> None:
    file = StoreFile(home, now=lambda: 0.0, steps=(*STEPS, NEXT_STEP))
    with file.writing() as connection:
        connection.execute("INSERT INTO topics (language, text, node, at) VALUES ('c','t','n',1)")
        assert connection.execute("SELECT seen FROM topics").fetchall() == [(7,)]
        assert connection.execute("PRAGMA user_version").fetchone() == (len(STEPS) + 1,)
        assert connection.execute("SELECT count(*) FROM sessions").fetchone() == (1,)
    file.close()
    backup = home / "backups" / f"learner-{len(STEPS)}-19700101T000000Z.db"
    assert list((home / "backups").iterdir()) == [backup]
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    assert stat.S_IMODE(backup.parent.stat().st_mode) == 0o700
    restored = home.parent / "restored"
    restored.mkdir()
    shutil.copy(backup, restored / "learner.db")
    with closing(Store(restored)) as store:
        assert [session.id for session in store.sessions()] == ["7f3a01bc"]
        assert len(list(store.events())) == 1


def test_an_upgrade_that_fails_leaves_the_old_store(home: Path) -> None:
    steps = (*STEPS, (*NEXT_STEP, "INSERT INTO meta VALUES ('a', NULL)"))
    with (
        closing(StoreFile(home, steps=steps)) as file,
        pytest.raises(StateError),
        file.reading(),
    ):
        pass
    with closing(Store(home)) as store:
        assert len(store.sessions()) == 1
    with closing(sqlite3.connect(home / "learner.db")) as connection:
        columns = [row[1] for row in connection.execute("PRAGMA table_info(topics)")]
    assert "seen" not in columns
    assert len(list((home / "backups").iterdir())) == 1


def test_a_newer_store_is_refused_and_left_alone(home: Path) -> None:
    with closing(StoreFile(home, steps=(*STEPS, NEXT_STEP))) as file, file.reading():
        pass
    before = (home / "learner.db").read_bytes()
    with closing(Store(home)) as store, pytest.raises(StateError) as caught:
        store.record(Turn((Event("call", 1.0),)))
    assert caught.value.reason is Reason.STORE_NEWER
    assert f"format {len(STEPS) + 1}" in caught.value.message
    assert f"up to {len(STEPS)}" in caught.value.message
    assert "Update learn" in caught.value.hint
    assert (home / "learner.db").read_bytes() == before
    assert list(home.glob("*damaged*")) == []
