"""A home whose learner model earlier rules made: it is derived again from the log, once, and agrees."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

from orchestration.guidance.rebuild import rebuild
from runtime.store.schema import STEPS
from runtime.store.store import Store
from schemas.events import Event
from schemas.learner import RULES
from schemas.turn import Turn
from shell.bootstrap import Backstage

AT = 1_750_000_000.0
DAY_S = 86_400.0


def older_home(home: Path) -> None:
    """A store as the version before wrote it: a log of two passes, and a model in its shape."""
    store = Store(home)
    for number, days in enumerate((0, 3)):
        body = {"index": 1, "passed": True, "exercise": "x", "depth": "D1"}
        event = Event("attempt", AT + days * DAY_S, body, f"s{number}", "P101", "python")
        store.record(Turn((event,)))
    store.close()
    node = {"mean": 0.1, "variance": 0.5, "last_at": AT, "review_at": AT}
    model = {"mean": 0.3, "since_review": 2, "nodes": {"P101": node}}
    with sqlite3.connect(home / "learner.db") as raw:
        raw.execute("INSERT OR REPLACE INTO meta VALUES ('learner', ?)", (json.dumps(model),))
        raw.execute(f"PRAGMA user_version = {len(STEPS) - 1}")
    raw.close()


def test_the_model_of_an_older_home_is_derived_again_with_its_memories(tmp_path: Path) -> None:
    older_home(tmp_path)
    backstage = Backstage(tmp_path)
    model = backstage.store.learner()
    assert model.rules == RULES
    memory = model.nodes["P101"].memory
    assert memory is not None
    assert memory.at == AT + 3 * DAY_S
    assert rebuild(backstage.desk(lambda _progress: None)).agreed
    assert Backstage(tmp_path).store.learner() == model


def test_a_damaged_model_is_derived_again_and_stops_nothing(tmp_path: Path) -> None:
    older_home(tmp_path)
    with sqlite3.connect(tmp_path / "learner.db") as raw:
        raw.execute(f"PRAGMA user_version = {len(STEPS)}")
    raw.close()
    backstage = Backstage(tmp_path)
    assert len(tuple(backstage.store.events("attempt"))) == 2
    assert rebuild(backstage.desk(lambda _progress: None)).agreed
    assert backstage.store.learner().nodes["P101"].memory is not None
