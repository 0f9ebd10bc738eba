"""Several shells on one home, and shells that die: nothing that was reported is ever lost."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from orchestration.guidance.rebuild import rebuild
from runtime.store.store import Store
from schemas.errors import Reason, StateError
from schemas.events import Event
from schemas.learner import LearnerModel
from schemas.turn import Turn
from tests.integration.test_store import attempted, new_session, started
from tests.integration.victim import real_desk

HERE = Path(__file__).parent
WRITER = """
import sys
from pathlib import Path
from runtime.store.store import Store
from tests.integration.test_store import attempted
store = Store(Path(sys.argv[1]))
for _ in range(int(sys.argv[2])):
    turn = store.update("7f3a01bc", attempted)
    print(turn.session.attempt_count, flush=True)
store.close()
"""
OPENER = """
import sys
from pathlib import Path
from runtime.store.store import Store
from tests.integration.test_store import new_session, started
print("ready", flush=True)
sys.stdin.readline()
with_name = sys.argv[2]
Store(Path(sys.argv[1])).record(started(new_session(with_name)))
"""


def shell(script: str, *arguments: object) -> subprocess.Popen[str]:
    environment = {"PYTHONPATH": f"{HERE.parents[1]}:{HERE}", "PATH": os.environ["PATH"]}
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    with closing(Store(folder)) as store:
        store.record(started(new_session()))
    return folder


def test_two_shells_lose_none_of_each_others_turns(home: Path) -> None:
    writers = [shell(WRITER, home, 200) for _ in range(2)]
    counts = [int(count) for writer in writers for count in writer.communicate()[0].split()]
    assert [writer.returncode for writer in writers] == [0, 0]
    assert sorted(counts) == list(range(1, 401))
    with closing(Store(home)) as store:
        session = store.session("7f3a01bc")
        assert session is not None
        assert (session.attempt_count, session.rev) == (400, 401)
        logged = [event.body["index"] for event in store.events("attempt")]
        assert logged == list(range(1, 401))
        store.file.check()


def test_threads_of_one_shell_take_turns(home: Path) -> None:
    with closing(Store(home)) as store:

        def write() -> None:
            for _ in range(20):
                store.update("7f3a01bc", attempted)
                list(store.events(session="7f3a01bc"))

        threads = [threading.Thread(target=write) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        session = store.session("7f3a01bc")
        assert session is not None
        assert session.attempt_count == 60


def test_a_killed_shell_leaves_every_turn_it_reported(home: Path) -> None:
    chance = random.Random(7)
    done = 0
    for _ in range(50):
        writer = shell(WRITER, home, 1000)
        assert writer.stdout is not None
        if chance.random() < 0.8:  # else it dies while it starts and opens
            done = int(writer.stdout.readline())
            threading.Event().wait(chance.random() * 0.03)
        else:
            threading.Event().wait(chance.random() * 0.2)
        writer.send_signal(signal.SIGKILL)
        reported = [int(line) for line in writer.communicate()[0].split()]
        done = max([done, *reported])
        with closing(Store(home)) as store:
            store.file.check()
            session = store.session("7f3a01bc")
            assert session is not None
            logged = [event.body["index"] for event in store.events("attempt")]
            assert logged == list(range(1, session.attempt_count + 1))
            assert session.rev == session.attempt_count + 1
            assert session.attempt_count >= done
            done = session.attempt_count
    assert done > 50
    assert list(home.glob("*damaged*")) == []


def test_shells_that_open_a_new_home_at_once_share_one_store(tmp_path: Path) -> None:
    home = tmp_path / "new"
    names = [f"s{number}" for number in range(4)]
    shells = [shell(OPENER, home, name) for name in names]
    for each in shells:
        assert each.stdout is not None
        assert each.stdout.readline() == "ready\n"
    for each in shells:
        assert each.stdin is not None
        each.stdin.write("\n")
        each.stdin.flush()
    for each in shells:
        each.communicate()
        assert each.returncode == 0
    with closing(Store(home)) as store:
        assert sorted(session.id for session in store.sessions()) == names
        assert len(list(store.events())) == 4


def test_a_shell_that_holds_the_home_for_long_is_named_not_waited_for(home: Path) -> None:
    with closing(Store(home)) as first, closing(Store(home, patience_s=0.05)) as second:
        second.sessions()
        with first.file.locked():
            with pytest.raises(StateError) as caught:
                second.update("7f3a01bc", attempted)
            assert len(second.sessions()) == 1
        assert caught.value.reason is Reason.STORE_BUSY
        assert "try again" in caught.value.hint
        second.update("7f3a01bc", attempted)


def test_another_program_that_locks_the_file_is_told_apart_from_damage(home: Path) -> None:
    with closing(Store(home, patience_s=0.05)) as store:
        store.sessions()
        with closing(sqlite3.connect(home / "learner.db", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StateError) as caught:
                store.update("7f3a01bc", attempted)
        assert caught.value.reason is Reason.STORE_BUSY
        store.update("7f3a01bc", attempted)
        assert list(home.glob("*damaged*")) == []


def test_a_change_may_read_the_store_it_is_about_to_change(home: Path) -> None:
    with closing(Store(home)) as store:

        def counted(*_: object) -> Turn:
            return Turn((Event("call", 1.0, {"before": len(list(store.events()))}),))

        assert store.update("7f3a01bc", counted).events[0].body == {"before": 1}


MANY_SHELLS = """
import os, sys
from pathlib import Path
from orchestration.use_cases.attempt import attempt
from orchestration.guidance.rebuild import rebuild
from runtime.store.store import Store
from tests.fakes import begun
from tests.integration.victim import real_desk

home, shells, times = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
first = Store(home)
id = begun(real_desk(home, first, print)).id
first.close()

def life(number):
    store = Store(home, patience_s=30)
    laid = real_desk(home, store, lambda *said: None)
    for _ in range(times):
        if number == 0:
            rebuild(laid)
        else:
            attempt(laid, id)
    store.close()

children = []
for number in range(shells + 1):
    pid = os.fork()
    if pid == 0:
        try:
            life(number)
        except BaseException as error:
            sys.stderr.write(f"{type(error).__name__}: {error}")
            os._exit(1)
        os._exit(0)
    children.append(pid)
sys.exit(sum(os.waitpid(pid, 0)[1] != 0 for pid in children))
"""


def test_ten_shells_attempt_and_an_eleventh_rebuilds_all_the_while(tmp_path: Path) -> None:
    """No attempt is lost, none counts twice, and mastery is what the log adds up to."""
    shells, times = 10, 6
    done = subprocess.run(
        [sys.executable, "-c", MANY_SHELLS, str(tmp_path / "home"), str(shells), str(times)],
        cwd=HERE.parents[1],
        env={"PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    with closing(Store(tmp_path / "home")) as store:
        (listed,) = store.sessions()
        assert listed.attempt_count == shells * times
        logged = [event.body["index"] for event in store.events("attempt")]
        assert logged == list(range(1, shells * times + 1))
        assert rebuild(real_desk(tmp_path / "home", store, lambda *_said: None)).agreed
        reviews = [event.body["attempt"] for event in store.events("review")]
        assert sorted(map(int, map(str, reviews))) == logged, "each shell had its own reviewed"


def test_a_turn_recorded_while_the_log_is_being_folded_is_in_the_model(home: Path) -> None:
    """Another shell is faster than a rebuild, three times; then it has to wait its turn."""
    with closing(Store(home)) as first, closing(Store(home, patience_s=0.05)) as other:
        folds: list[int] = []

        def derive(events: tuple[Event, ...]) -> LearnerModel:
            folds.append(len(events))
            try:
                other.update("7f3a01bc", attempted)
            except StateError as error:
                assert error.reason is Reason.STORE_BUSY
                folds.append(-1)
            return LearnerModel(mean=float(len(events)))

        assert first.remodel(derive) == (4, False)
        assert folds == [1, 2, 3, 4, -1]
        assert first.learner() == LearnerModel(mean=4.0)
        assert first.remodel(lambda events: LearnerModel(mean=float(len(events)))) == (4, True)
